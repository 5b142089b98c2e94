import { InputError } from "../../src/input-error.ts";
import { readCommandLine } from "../command-line.ts";

/** What `npm run evaluate` was asked for. */
export interface EvaluateCommand {
  /** Folders of gold issues. */
  readonly folders: readonly string[];
  /** What the names of the issues that count must hold. */
  readonly only: string;
  /** How many faults of each folder are listed. */
  readonly worst: number;
  readonly json: boolean;
  /** Whether the figures are kept in the folder. */
  readonly write: boolean;
}

const OPTIONS = {
  only: { type: "string", default: "" },
  worst: { type: "string", default: "0" },
  json: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
} as const;

const DEFAULT_FOLDER = "tests/gold";

/** Read the command line; throws an `InputError` with a line for every option that cannot be used. */
export function readOptions(args: readonly string[]): EvaluateCommand {
  const { values, positionals } = readCommandLine(args, OPTIONS, { allowPositionals: true });
  const problems = [
    /^\d+$/.test(values.worst)
      ? ""
      : `--worst: got ${JSON.stringify(values.worst)}, expected a number like 20`,
    values.write && values.only ? "--write: expected the figures of all issues, without --only" : "",
  ].filter(Boolean);
  if (problems.length > 0) throw new InputError(problems);
  const folders = positionals.length > 0 ? positionals : [DEFAULT_FOLDER];
  return { ...values, folders, worst: Number(values.worst) };
}
