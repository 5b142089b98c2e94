import { parseArgs } from "node:util";
import { InputError } from "../../src/input-error.ts";

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
  const { values, positionals } = parsed(args);
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

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: true });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/[.\n]/);
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new InputError([`${reason}; expected ${known.join(", ")}`]);
  }
}
