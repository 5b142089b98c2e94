import { type Size, type Sizes, sumOf } from "../../src/published/index.ts";
import { ISSUE_FOLDER } from "../../src/site/plan/places.ts";

/** What takes room in a site, by its paths, in order of precedence. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ["feeds and sitemap", /(?:^|\/)feed\.(?:xml|json)$|^sitemap/],
  ["issues and articles", ISSUE_FOLDER],
  ["search index", /^pagefind\//],
  ["data", /^data\//],
  ["scripts and styles", /^assets\//],
  ["lists", /^(?:\d{4}(?:-\d\d)?|calendar|reporters|sections)\//],
  ["other", /^/],
];

/** What takes room in a site, the largest first. */
export function roomOf(sizes: Sizes): readonly (readonly [kind: string, size: Size])[] {
  const held = new Map<string, Size[]>(KINDS.map(([kind]) => [kind, []]));
  for (const [path, size] of sizes) held.get(kindOf(path))?.push(size);
  return [...held]
    .map(([kind, sizes]) => [kind, sumOf(sizes)] as const)
    .filter(([, { files }]) => files > 0)
    .sort(([, one], [, other]) => other.bytes - one.bytes);
}

const kindOf = (path: string): string => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? "";
