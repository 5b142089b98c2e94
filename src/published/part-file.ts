import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, inputError } from "../input-error.ts";
import type { Ledger } from "./ledger.ts";

/** What one machine of several made of a site, and tells those who put the parts together. */
export interface PartFile {
  readonly number: number;
  readonly of: number;
  /** Names all that the whole site is made of. */
  readonly source: string;
  /** The shards of the whole index, newest first. */
  readonly shards: readonly string[];
  readonly ledger: Ledger;
}

/** The file, in the part's folder. */
export const PART_FILE = ".backfile-part.json";

/** Write down what a part is. */
export const writePart = ({ ledger, ...part }: PartFile): string =>
  JSON.stringify({ ...part, ledger: [...ledger] });

/**
 * Read the parts of one site.
 *
 * @throws InputError where a folder holds none, one is missing or there twice, or they are not of the same site
 */
export function readParts(folders: readonly string[]): readonly PartFile[] {
  const parts = folders.map(readPart);
  const [first] = parts;
  if (!first) throw new InputError(["--assemble: expected the folders of all parts"]);
  const strangers = folders.filter((_, place) => {
    const part = parts[place];
    return part?.source !== first.source || part.of !== first.of;
  });
  if (strangers.length > 0)
    throw new InputError(
      strangers.map(
        (folder) =>
          `${folder}: is of another site than ${folders[0]}; build all parts from the same commit with the same options`,
      ),
    );
  const wrong = Array.from({ length: first.of }, (_, place) => place + 1).flatMap((number) => {
    const count = parts.filter((part) => part.number === number).length;
    const name = `--shard ${number}/${first.of}`;
    return count === 1 ? [] : [`--assemble: ${count === 0 ? "no folder holds" : "two folders hold"} ${name}`];
  });
  if (wrong.length > 0) throw new InputError(wrong);
  return parts;
}

function readPart(folder: string): PartFile {
  try {
    const part = JSON.parse(readFileSync(join(folder, PART_FILE), "utf8"));
    return { ...part, ledger: new Map(part.ledger) };
  } catch (error) {
    throw inputError(folder, `holds no part of a site; expected one that "--shard 1/2" made`, {
      cause: error,
    });
  }
}
