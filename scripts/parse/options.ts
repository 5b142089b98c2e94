import { InputError } from "../../src/input-error.ts";
import { readCommandLine } from "../command-line.ts";

/** What `npm run parse` was asked for. */
export interface ParseCommand {
  readonly content: string;
  /** The folder where it is kept what need not be found out again. */
  readonly cache: string;
  readonly json: boolean;
  /** Page files with `--json`, else ids of issues. */
  readonly names: readonly string[];
}

const OPTIONS = {
  content: { type: "string", default: "content" },
  cache: { type: "string", default: ".cache" },
  json: { type: "boolean", default: false },
} as const;

/** Read the command line; throws an `InputError` for an option that is not known. */
export function readOptions(args: readonly string[]): ParseCommand {
  const { values, positionals } = readCommandLine(args, OPTIONS, { allowPositionals: true });
  if (values.json && positionals.length === 0)
    throw new InputError(["--json: expected the page files of one issue"]);
  return { ...values, names: positionals };
}
