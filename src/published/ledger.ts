import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { digestOf } from "../digest.ts";
import type { Sizes } from "./sizes.ts";

/**
 * What a site's folder holds: its files by their paths, and whole folders (`2022-11-22/`, `pagefind/0f3a…/`), each with a name for
 * what it is made of, or for what it says.
 */
export type Ledger = ReadonlyMap<string, string>;

/** A site as a build left it. */
export interface Published {
  readonly ledger: Ledger;
  readonly sizes: Sizes;
  /** Names all that the whole site was made of. */
  readonly source: string;
  /** Tells on this machine, without reading it, that nothing of that has changed; empty where that cannot be told. */
  readonly stamp: string;
}

/** The file in a site's folder by which a later build knows that it is its own, and in which state. */
export const MARK = ".backfile";

const ABOUT = "This folder was made by Backfile. Every build brings all of it up to date.\n";

/** Write what the mark of a site says; without a ledger, that a build has not come to its end. */
export const markOf = (published?: Pick<Published, "source" | "ledger">): string =>
  published ? `${ABOUT}${nameOf(published)}\n` : ABOUT;

const nameOf = ({ ledger, source }: Pick<Published, "source" | "ledger">): string =>
  digestOf([source, ...ledger]);

/** Read the ledger of a site, which is kept in another folder; none where it is not that of the site as it stands. */
export function readLedger(site: string, kept: string): Published | undefined {
  try {
    const { source, stamp, entries }: LedgerFile = JSON.parse(readFileSync(fileFor(site, kept), "utf8"));
    const published = {
      source,
      stamp,
      ledger: new Map(entries.map(([path, made]) => [path, made])),
      sizes: new Map(entries.map(([path, , bytes, files]) => [path, { bytes, files }])),
    };
    return readFileSync(join(site, MARK), "utf8") === markOf(published) ? published : undefined;
  } catch {
    return undefined;
  }
}

/** Keep the ledger of a site. */
export async function writeLedger(site: string, kept: string, published: Published): Promise<void> {
  const { source, stamp, ledger, sizes } = published;
  mkdirSync(kept, { recursive: true });
  const entries = [...ledger].map(([path, made]) => {
    const { bytes = 0, files = 0 } = sizes.get(path) ?? {};
    return [path, made, bytes, files] as const;
  });
  await writeFileAtomic(fileFor(site, kept), JSON.stringify({ source, stamp, entries } satisfies LedgerFile));
}

/** A ledger as it is kept: each entry with the room that it takes. */
interface LedgerFile {
  readonly source: string;
  readonly stamp: string;
  readonly entries: readonly (readonly [path: string, made: string, bytes: number, files: number])[];
}

/** Raise this when a ledger comes to be kept otherwise. */
const FORMAT = 3;

/** Each site has its own. */
const fileFor = (site: string, kept: string): string => join(kept, `${digestOf([FORMAT, site])}.json`);
