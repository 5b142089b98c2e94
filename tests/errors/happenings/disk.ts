import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import type { TestContext } from "node:test";
import { leaveLock, NOON } from "../../safety/left-lock.ts";
import type { Happening } from "../happening.ts";
import { ISSUE } from "../sound-archive.ts";

/** Have the disk refuse something, as Node.js says it, where a path fits. */
function refuse(
  t: TestContext,
  call: "accessSync" | "writeFileSync",
  fits: RegExp,
  error: { readonly code: string; readonly path?: string },
): undefined {
  const before: (...args: unknown[]) => unknown = fs[call] as never;
  const { mock } = t.mock.method(fs, call, (...args: unknown[]) => {
    if (fits.test(String(args[0]))) throw Object.assign(new Error(error.code), { syscall: "x", ...error });
    return before(...args);
  });
  syncBuiltinESMExports();
  t.after(() => {
    mock.restore();
    syncBuiltinESMExports();
  });
}

/** Let a minute pass each time that somebody looks at the clock. */
function hurry(t: TestContext): void {
  let now = 0;
  t.mock.method(performance, "now", () => {
    now += 60_001;
    return now;
  });
}

const HOLDER = `content: in use by "npm run parse", process 1234 on library-pc, since ${NOON.shown}`;

/** What goes wrong with the disk, and with other programs that use it. */
export const disk: readonly Happening[] = [
  {
    rows: [["The disk is full", "_site: the disk is full"]],
    command: "npm run build",
    // What a write fails with names no file (write(2)).
    given: (t) => refuse(t, "writeFileSync", /\.html$/, { code: "ENOSPC" }),
  },
  {
    rows: [["A folder may not be written", `${ISSUE}: permission denied`]],
    command: "npm run parse",
    given: (t) => refuse(t, "accessSync", /2022-11-22$/, { code: "EACCES", path: ISSUE }),
  },
  {
    rows: [
      [
        "A run on another machine has the archive",
        `${HOLDER}, which cannot be asked from here; wait for it, or remove content/.backfile.lock if it no longer runs`,
      ],
    ],
    before: [`${HOLDER}; waiting`],
    command: "npm run parse",
    given: (t) => {
      leaveLock("content", { machine: "library-pc", pid: 1234, since: NOON.iso });
      hurry(t);
      return undefined;
    },
  },
];
