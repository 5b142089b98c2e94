import { InputError } from "../../src/input-error.ts";
import { readCommandLine } from "../command-line.ts";

/** A site, and the file that has what it tells; without one, the site itself is asked. */
export interface Asked {
  readonly address: string;
  readonly file?: string;
}

const OPTIONS = { content: { type: "string", default: "content" } } as const;

/** Read the command line of `npm run volumes`: which of an archive's other sites are asked. */
export function readOptions(args: readonly string[]) {
  const { values, positionals } = readCommandLine(args, OPTIONS, { allowPositionals: true });
  const [address, file, ...others] = positionals;
  if (others.length > 0) throw new InputError(["volumes: expected one address, and its file if it has one"]);
  return { ...values, asked: askedAmong(values.content, address, file) };
}

const askedAmong =
  (content: string, address: string | undefined, file: string | undefined) =>
  (volumes: readonly string[]): readonly Asked[] => {
    const named = `${content}/archive.yaml names under volumes`;
    if (volumes.length === 0)
      throw new InputError([`volumes: expected the addresses of other sites, which ${named}`]);
    if (address === undefined) return volumes.map((volume) => ({ address: volume }));
    if (!volumes.includes(address))
      throw new InputError([`${address}: expected one of those that ${named}: ${volumes.join(", ")}`]);
    return [{ address, ...(file !== undefined && { file }) }];
  };
