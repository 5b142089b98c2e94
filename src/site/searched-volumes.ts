import type { SearchedVolume } from "../browser/volumes.ts";
import type { Catalogue } from "./catalogue/entries.ts";

/** Comes after every day. */
const ANY_LATER = "9999-12-31";

/**
 * Say which other sites of the paper are searched, the newest first, and for which days.
 *
 * The first and the last of all sites may have grown since they told their days: they are asked for any day before,
 * or after, these.
 */
export function searchedVolumes({ volumes, issues }: Catalogue): readonly SearchedVolume[] {
  const days = [...volumes, { from: issues[0]?.date ?? ANY_LATER, to: issues.at(-1)?.date ?? "" }];
  const isFirst = (from: string) => days.every((other) => from <= other.from);
  const isLast = (to: string) => days.every((other) => to >= other.to);
  return volumes.map(({ path, from, to }) => ({
    address: path,
    from: isFirst(from) ? "" : from,
    to: isLast(to) ? ANY_LATER : to,
  }));
}
