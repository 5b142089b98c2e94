import type { CST } from "yaml";

/** Nothing that people write here is deeper than a record in a list in a record, or has so many fields. */
const DEEPEST = 16;
const MOST_FIELDS = 1_000;
const LONGEST = 40;

/** A piece of a YAML text and how deep it lies. */
interface Placed {
  readonly token: CST.Token;
  readonly depth: number;
}

/** What is refused, and what is expected instead. */
interface Fault {
  readonly holds: (placed: Placed) => boolean;
  readonly says: (placed: Placed) => string;
}

const FAULTS: readonly Fault[] = [
  {
    holds: ({ depth }) => depth > DEEPEST,
    says: () => `nested too deeply, expected ${DEEPEST} levels at most`,
  },
  {
    holds: ({ token }) => token.type === "alias",
    says: ({ token }) =>
      `got ${"source" in token ? token.source.slice(0, LONGEST) : "an alias"}, expected the value itself, or a text in quotes`,
  },
  {
    holds: ({ token }) => isRecord(token) && token.items.length > MOST_FIELDS,
    says: () => `too many fields, expected ${MOST_FIELDS} at most`,
  },
];

/**
 * Refuse a YAML text that holds more than one document, that refers to itself, or whose shape costs more to read than
 * its length: a few lines of aliases can stand for gigabytes, each field is compared with all others, and each level
 * of nesting is a call inside a call, so that enough of them end the process. Throws an error of one line that says where.
 *
 * Looks at its tokens, one after another.
 */
export function refuseTangled(text: string, tokens: readonly CST.Token[]): void {
  const [, second] = tokens.filter(({ type }) => type === "document");
  if (second) throw faultAt(text, second, "a second document, expected one");
  const open: Placed[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const placed = next;
    const fault = FAULTS.find(({ holds }) => holds(placed));
    if (fault) throw faultAt(text, placed.token, fault.says(placed));
    for (const token of within(placed.token)) open.push({ token, depth: placed.depth + 1 });
  }
}

function faultAt(text: string, { offset }: CST.Token, reason: string): Error {
  return new Error(`line ${text.slice(0, offset).split("\n").length}: ${reason}`);
}

function isRecord(token: CST.Token): token is CST.BlockMap | CST.FlowCollection {
  return token.type === "block-map" || (token.type === "flow-collection" && token.start.source === "{");
}

/** The tokens right inside another. */
function within(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value ? [token.value] : [];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
