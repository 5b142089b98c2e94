import { fold } from "./fold.ts";
import { unitsOf } from "./tokens.ts";

/** A phrase that is asked for. */
export interface Phrase {
  /** Folded. */
  readonly text: string;
  readonly units: readonly string[];
}

/** What a reader asks for. */
export interface Query {
  /** An article has each of these. */
  readonly wanted: readonly Phrase[];
  /** An article has none of these. */
  readonly unwanted: readonly Phrase[];
}

/** A phrase in straight quotes or up to a space, with or without a minus before it. */
const part = /(-?)(?:"([^"]*)"?|(\S+))/g;

/**
 * Read a query: phrases with spaces between them, all of which an article has.
 *
 *     临港区 "new york" -疫情  →  临港区 and “new york”, not 疫情
 *
 * Quotes that are printed in Chinese texts (“”「」) are a part of the phrase.
 */
export function parseQuery(query: string): Query {
  const parts = [...query.matchAll(part)].map(([, minus, quoted, plain = ""]) => ({
    phrase: toPhrase(quoted ?? plain),
    wanted: minus === "",
  }));
  const asked = parts.filter(({ phrase }) => phrase.units.length > 0);
  return {
    wanted: asked.filter(({ wanted }) => wanted).map(({ phrase }) => phrase),
    unwanted: asked.filter(({ wanted }) => !wanted).map(({ phrase }) => phrase),
  };
}

/** Fold a phrase and cut it into units. */
export function toPhrase(printed: string): Phrase {
  const text = fold(printed);
  return { text, units: unitsOf(text) };
}
