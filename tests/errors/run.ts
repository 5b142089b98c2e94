import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { after, before, type TestContext } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { COMPILED, compile } from "../../src/launch/compile.js";
import { filesOf } from "../safety/disk-states.ts";
import { temporaryFolder } from "../site/command.ts";
import type { Files, Happening } from "./happening.ts";
import { SOUND } from "./sound-archive.ts";

/** What a command did. */
export interface Outcome {
  readonly status: number;
  /** What it said of what is wrong. */
  readonly said: readonly string[];
  /** What it said of what it did. */
  readonly done: readonly string[];
  /** The folder before and after. */
  readonly before: Files;
  readonly after: Files;
}

/** Bring something about in a folder of its own, and do there what the command does. */
export async function bringAbout(t: TestContext, happening: Happening): Promise<Outcome> {
  const folder = await temporaryFolder(t);
  moveTo(t, folder);
  lay({ ...SOUND, ...happening.files });
  const before = filesOf(folder);
  const examples = Object.entries(happening.given?.(t) ?? {});
  if (happening.instead) {
    const said = await happening.instead(t);
    return { status: 0, said, done: [], before, after: filesOf(folder) };
  }
  const said = heard(t, ["error", "warn"], happening.onFirstLine);
  const done = heard(t, ["log"]);
  const status = await perform(happening.command);
  const shown = (line: string) =>
    examples.reduce((text, [real, example]) => text.replaceAll(real, example), line);
  return { status, said: said.map(shown), done, before, after: filesOf(folder) };
}

const SCRIPTS = new URL("../../scripts/", import.meta.url);
const programs = join(COMPILED, `errors-${process.pid}`);

/** Compile what a person can run; there while the tests of a file run. */
export function compilePrograms(): void {
  before(() => {
    const scripts = readdirSync(SCRIPTS).filter((file) => file.endsWith(".ts"));
    const files = scripts.map((file) => [parse(file).name, fileURLToPath(new URL(file, SCRIPTS))]);
    return compile(Object.fromEntries(files), programs);
  });
  after(() => rmSync(programs, { recursive: true, force: true }));
}

/** The programs are read again each time, from one process: to start one takes longer than what most of them do here. */
let times = 0;

/** Do what a line does that a person types: `npm run parse -- 2022-11-22`. */
async function perform(command: string): Promise<number> {
  const [, script = "", args] = /^npm (?:run )?(?:--silent )?(\S+)(?: -- (.*))?$/.exec(command) ?? [];
  const program = join(programs, `${script === "start" ? "serve" : script}.js`);
  process.argv = [process.execPath, program, ...(args?.split(" ") ?? [])];
  await import(`${pathToFileURL(program).href}?${++times}`);
  const status = process.exitCode ?? 0;
  process.exitCode = undefined;
  return Number(status);
}

/** Collect the lines that are said. */
function heard(
  t: TestContext,
  ways: readonly ("error" | "warn" | "log")[],
  onFirst = () => {},
): readonly string[] {
  const lines: string[] = [];
  for (const way of ways) {
    t.mock.method(console, way, (line: string) => {
      if (lines.push(line) === 1) onFirst();
    });
  }
  return lines;
}

function moveTo(t: TestContext, folder: string): void {
  const before = process.cwd();
  process.chdir(folder);
  t.after(() => process.chdir(before));
}

function lay(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    if (content === undefined) rmSync(path, { recursive: true, force: true });
    else writeFileSync(path, content);
  }
}
