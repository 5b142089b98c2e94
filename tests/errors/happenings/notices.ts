import { rmSync } from "node:fs";
import { hostname } from "node:os";
import { leaveLock, NOON } from "../../safety/left-lock.ts";
import { serveBeside } from "../busy-ports.ts";
import type { Happening } from "../happening.ts";
import { article, ISSUE, on } from "../sound-archive.ts";

/** No font has it. */
const STRANGE = "\u{10fffe}";

/** What a build says and goes on, for nothing is wrong. */
export const notices: readonly Happening[] = [
  {
    rows: [
      [
        "Another run has the archive",
        `content: in use by "npm run parse", process 1234 on library-pc, since ${NOON.shown}; waiting`,
      ],
      ["An issue was never read", '2022-11-23 has pages but no articles yet: run "npm run parse"'],
      ["A page came later", `${ISSUE}/pages/02.txt: not read yet; run "npm run parse"`],
      ["A page went", `${ISSUE}/articles/03-01.md: of a page that is not held any more`],
      [
        "No font has the newspaper's name",
        "no font here has the letters of “今日临港”: no icon for phones and no picture for shared links; on Debian, install fonts-noto-cjk",
      ],
    ],
    command: "npm run build",
    files: {
      "content/archive.yaml": `title: ${STRANGE}\nlanguage: zh-Hans\n`,
      "content/issues/2022-11-23/pages/01.txt": "文\n",
      [`${ISSUE}/pages/02.txt`]: "文\n",
      [`${ISSUE}/articles/03-01.md`]: article("03-01", "title: 丙", on("03:1-2")),
    },
    given: () => {
      leaveLock("content", { since: NOON.iso });
      return {
        [`process ${process.pid} on ${hostname()}`]: "process 1234 on library-pc",
        [STRANGE]: "今日临港",
      };
    },
    onFirstLine: () => rmSync("content/.backfile.lock", { recursive: true, force: true }),
    goesOn: true,
  },
  {
    rows: [["Another program uses port 8080", "Serving _site at http://localhost:8081/"]],
    command: "npm start",
    instead: (t) => serveBeside(t, [8080]),
    goesOn: true,
  },
];
