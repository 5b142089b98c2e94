import { InputError } from "../../src/input-error.ts";
import type { Part } from "../../src/site/plan/index.ts";
import { readCommandLine } from "../command-line.ts";

/** What `npm run build` was asked for. */
export interface BuildOptions {
  /** The folder of the archive. */
  readonly content: string;
  /** The folder that the site is written to. */
  readonly out: string;
  readonly pathPrefix: string;
  readonly url?: string;
  /** The folder of what a later build need not make again. */
  readonly cache: string;
  /** How much memory indexing for search may take, in bytes; half of the machine's where nothing is said. */
  readonly memory?: number;
  /** The most that the site may take, in bytes. */
  readonly budget?: number;
  /** A file that tells, as JSON, what each stage has taken. */
  readonly timings?: string;
  /** What is built of the site, where other machines build the rest. */
  readonly part?: Part;
  /** The folders of the parts that are put together; nothing is built then. */
  readonly parts?: readonly string[];
}

const OPTIONS = {
  content: { type: "string", default: "content" },
  out: { type: "string", default: "_site" },
  "path-prefix": { type: "string", default: "/" },
  url: { type: "string" },
  cache: { type: "string", default: ".cache" },
  memory: { type: "string" },
  budget: { type: "string" },
  timings: { type: "string" },
  shard: { type: "string" },
  assemble: { type: "boolean", default: false },
} as const;

/** Read the command line; throws an `InputError` with a line for every option that cannot be used. */
export function readOptions(args: readonly string[]): BuildOptions {
  const { values, positionals: parts } = readCommandLine(args, OPTIONS, { allowPositionals: true });
  const { content, out, "path-prefix": pathPrefix, url, cache, memory, budget } = values;
  const { timings, shard, assemble } = values;
  const part = partOf(shard ?? "");
  const problems = [
    content === "" ? "--content: got nothing, expected a folder" : "",
    out === "" ? "--out: got nothing, expected a folder" : "",
    cache === "" ? "--cache: got nothing, expected a folder" : "",
    timings === "" ? "--timings: got nothing, expected a file" : "",
    shard === undefined || part
      ? ""
      : `--shard: got ${JSON.stringify(shard)}, expected a part of a whole like 3/10`,
    assemble && parts.length === 0 ? "--assemble: expected the folders of all parts" : "",
    assemble || parts.length === 0 ? "" : `${parts[0]}: not expected; folders are named after --assemble`,
    sizeProblem("memory", memory),
    sizeProblem("budget", budget),
    isPathPrefix(pathPrefix)
      ? ""
      : `--path-prefix: got ${JSON.stringify(pathPrefix)}, expected a path like /repo/`,
    url === undefined || isOrigin(url)
      ? ""
      : `--url: got ${JSON.stringify(url)}, expected an address like https://name.github.io (a path belongs into --path-prefix)`,
  ].filter(Boolean);
  if (problems.length > 0) throw new InputError(problems);
  return {
    content,
    out,
    pathPrefix: closed(pathPrefix),
    ...(url !== undefined && { url: new URL(url).origin }),
    cache,
    ...(memory !== undefined && { memory: bytesIn(memory) }),
    ...(budget !== undefined && { budget: bytesIn(budget) }),
    ...(timings && { timings }),
    ...(part && { part }),
    ...(assemble && { parts }),
  };
}

/** Read a part of a whole: `3/10`; undefined where it is none. */
function partOf(written: string): Part | undefined {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? []).map(Number);
  return number > 0 && number <= of ? { number, of } : undefined;
}

const UNITS: Readonly<Record<string, number>> = { MB: 1e6, GB: 1e9 };

const sizeProblem = (option: string, size: string | undefined): string =>
  size === undefined || bytesIn(size) > 0
    ? ""
    : `--${option}: got ${JSON.stringify(size)}, expected a size like 4GB or 500MB`;

/** Read a size as written: `4GB`; 0 where it is none. */
function bytesIn(size: string): number {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*([MG]B)$/i.exec(size) ?? [];
  return Number(number) * (UNITS[unit.toUpperCase()] ?? 0);
}

/** GitHub gives a prefix without its last slash, and nothing for a site that stands at the root. */
function closed(pathPrefix: string): string {
  return pathPrefix.endsWith("/") ? pathPrefix : `${pathPrefix}/`;
}

function isPathPrefix(pathPrefix: string): boolean {
  return /^(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/.test(pathPrefix);
}

function isOrigin(url: string): boolean {
  return /^https?:\/\/[^/?#@]+\/?$/i.test(url) && URL.canParse(url);
}
