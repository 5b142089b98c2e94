import { type ParseArgsConfig, parseArgs } from "node:util";
import { InputError } from "../src/input-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Read a command line; throws an `InputError` for an option that is not known, which lists those that are. */
export function readCommandLine<const T extends Options, const Names extends boolean>(
  args: readonly string[],
  options: T,
  { allowPositionals }: { readonly allowPositionals: Names },
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(/[.\n]/);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new InputError([`${reason}; expected ${known.join(", ")}`]);
  }
}
