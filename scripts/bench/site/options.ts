import { InputError } from "../../../src/input-error.ts";
import { readCommandLine } from "../../command-line.ts";
import { CASES } from "./cases.ts";
import { CONTENDERS } from "./contenders/index.ts";

/** What `npm run bench -- site` was asked for. */
export interface SiteBenchOptions {
  /** The folder of the corpus. */
  readonly corpus: string;
  /** How large the archives are, in articles, the smallest first. */
  readonly sizes: readonly number[];
  /** The names of those that build. */
  readonly only: readonly string[];
  /** The names of the cases in which they do. */
  readonly cases: readonly string[];
  /** Whether they also build what is known to be too much for them. */
  readonly all: boolean;
  /** The most minutes that one of them may take for an archive. */
  readonly minutes: number;
  /** A folder in which archives and sites stay, for the next time. */
  readonly keep?: string;
}

const NAMES = CONTENDERS.map(({ name }) => name);

const CASE_NAMES = CASES.map(({ name }) => name);

const OPTIONS = {
  case: { type: "string", multiple: true, default: CASE_NAMES },
  only: { type: "string", multiple: true, default: NAMES },
  all: { type: "boolean", default: false },
  minutes: { type: "string", default: "20" },
  keep: { type: "string" },
} as const;

const SIZES = ["1000", "10000", "29000", "100000"];

/** Read the command line; throws an `InputError` with a line for everything that cannot be used. */
export function readOptions(args: readonly string[]): SiteBenchOptions {
  const { values, positionals } = readCommandLine(args, OPTIONS, { allowPositionals: true });
  const [corpus = "", ...named] = positionals;
  const sizes = named.length > 0 ? named : SIZES;
  const { only, case: cases, all, minutes, keep } = values;
  const problems = [
    corpus === "" ? "bench site: expected a folder of *.ndjson or *.ndjson.xz" : "",
    ...sizes.map((size) =>
      isCount(size) ? "" : `ARTICLES: got ${JSON.stringify(size)}, expected a number like 1000`,
    ),
    ...only.map((name) =>
      NAMES.includes(name) ? "" : `--only: got ${JSON.stringify(name)}, expected one of ${NAMES.join(", ")}`,
    ),
    ...cases.map((name) =>
      CASE_NAMES.includes(name)
        ? ""
        : `--case: got ${JSON.stringify(name)}, expected one of ${CASE_NAMES.join(", ")}`,
    ),
    Number(minutes) > 0 ? "" : `--minutes: got ${JSON.stringify(minutes)}, expected a number like 20`,
    keep === "" ? "--keep: got nothing, expected a folder" : "",
  ].filter(Boolean);
  if (problems.length > 0) throw new InputError(problems);
  const inOrder = sizes.map(Number).sort((one, other) => one - other);
  return { corpus, sizes: inOrder, only, cases, all, minutes: Number(minutes), ...(keep && { keep }) };
}

const isCount = (size: string): boolean => /^[1-9]\d*$/.test(size);
