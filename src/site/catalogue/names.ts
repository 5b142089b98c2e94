import { inOrder } from "../readings/index.ts";
import type { NameKind } from "../readings/reading.ts";
import type { VolumeEntry } from "./away.ts";
import type { ArticleEntry, Catalogue, Listing } from "./entries.ts";
import { peopleOf, sectionsOf } from "./listings.ts";
import { elsewhereIn, type NamedElsewhere } from "./volumes.ts";

/** List people and sections, and with those of the site whom only other sites of the paper name. */
export function namesOf(
  newestFirst: readonly ArticleEntry[],
  volumes: readonly VolumeEntry[],
  language: string,
): Pick<Catalogue, "reporters" | "sections" | "index"> {
  const [people, columns] = [elsewhereIn(volumes, "people"), elsewhereIn(volumes, "sections")];
  const reporters = peopleOf(newestFirst, language, people);
  const sections = sectionsOf(newestFirst, language, columns);
  return {
    ...{ reporters, sections },
    index: {
      people: withOthers(reporters, people, language, "person"),
      sections: withOthers(sections, columns, language, "section"),
    },
  };
}

/** Add to listings the names that only other sites have; each leads to the first of these. */
function withOthers(
  listings: readonly Listing[],
  elsewhere: NamedElsewhere,
  language: string,
  kind: NameKind,
): readonly Listing[] {
  const here = new Set(listings.map(({ name }) => name));
  const others = [...elsewhere]
    .filter(([name]) => !here.has(name))
    .map(([name, pages]) => ({ name, path: pages[0]?.path ?? "", articles: [], elsewhere: pages }));
  return others.length === 0 ? listings : inOrder([...listings, ...others], language, kind);
}
