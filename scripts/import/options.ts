import { InputError } from "../../src/input-error.ts";
import { readCommandLine } from "../command-line.ts";

const OPTIONS = { content: { type: "string", default: "content" } } as const;

/** Read the command line of `npm run import`. */
export function readOptions(args: readonly string[]) {
  const { values, positionals: files } = readCommandLine(args, OPTIONS, { allowPositionals: true });
  if (files.length === 0)
    throw new InputError(["import: expected files like articles.ndjson or articles.csv"]);
  return { ...values, files };
}
