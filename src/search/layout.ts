/**
 * Where the parts of the index lie, for the program that writes them and for the browser.
 *
 *     pagefind/manifest.json            which shards there are: read anew at every visit
 *              simplified.gz            traditional characters and their simplified ones
 *              pagefind.js, *.pagefind  Pagefind itself, once for all shards
 *              0f3a…/                   a shard, named after what it holds: its files never change
 *                shard.gz               what a search needs from the start: days, first words of parts
 *                index/0.bin            a part of the index of phrases
 *                units/0.bin            which articles hold a unit
 *                lengths.bin            how long the articles are
 *                facets.gz              sections, reporters and pages of the articles
 *                addresses.gz           where the articles' pages are; these have the texts
 *
 * An article's number is its place in its shard, by date and address.
 */
export const layout = {
  manifest: "manifest.json",
  simplified: "simplified.gz",
  pagefind: "pagefind.js",
  shard: "shard.gz",
  lengths: "lengths.bin",
  facets: "facets.gz",
  addresses: "addresses.gz",
  index: (part: number): string => `index/${part}.bin`,
  units: (part: number): string => `units/${part}.bin`,
} as const;

/** How the characters of a file are written before it is gzipped; the parts (`.bin`) are bits, which gzip makes no smaller. */
export type Packing = "utf-8" | "utf-16le";

/** The table of characters packs smaller in UTF-16, and days and addresses in UTF-8. */
export const packing = {
  simplified: "utf-16le",
  shard: "utf-8",
  facets: "utf-8",
  addresses: "utf-8",
} as const;

/** Raise this when the same articles come to be written differently. */
export const FORMAT = 9;

/** `manifest.json`. */
export interface Manifest {
  /** How the shards are written: a site can search the index of another one that writes them as it does. */
  readonly format: number;
  /** Pagefind's entry of an index; missing where there is none. */
  readonly engine?: EngineEntry;
  /** Newest first. */
  readonly shards: readonly ShardEntry[];
}

/** `pagefind-entry.json`, as Pagefind 1.6 reads it: an index for each language. */
export interface EngineEntry {
  readonly version: string;
  readonly languages: { readonly unknown: LanguageEntry };
}

interface LanguageEntry {
  readonly hash: string;
  readonly wasm: null;
  readonly page_count: number;
}

/** A run of issues that is indexed by itself. */
export interface ShardEntry {
  /** The shard's folder in `pagefind/`. */
  readonly folder: string;
  /** The first and the last day that it holds; empty where no day is known. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

/** `shard.gz`: what a search needs to know of a shard from the start, written short (`short.ts`). */
export interface ShardFacts {
  /** The first word of each part of Pagefind's index, in order; each goes on the one before. */
  readonly parts: readonly string[];
  /** How many places its row of articles has (`row.ts`). */
  readonly places: number;
  /** How many articles a day has, in the order of the articles' numbers; each day goes on the one before. */
  readonly days: readonly (readonly [step: number, articles: number])[];
  /** The first unit of each part of the postings, in the order of code units. */
  readonly units: readonly string[];
}
