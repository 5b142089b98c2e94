import type { Language } from "../language.ts";
import type { Continuations } from "../passages/continuations.ts";
import type { PageWays } from "../passages/links.ts";
import { type Flow, flowIn, type Passage } from "../passages/passages.ts";
import { firstLine } from "../printed.ts";
import { isHeadedHere, type Story } from "../stories/stories.ts";
import { AFTER_CUT } from "../stories/verdict.ts";
import type { Way } from "../threads/threads.ts";
import type { Words } from "../words/words.ts";
import { arrange } from "./arrange.ts";
import type { Headed, HeadedPage } from "./headlines.ts";
import { isSigned } from "./signatures.ts";
import { NO_TRIES, tries } from "./tries.ts";

/** A page, read in one of the ways to do so. */
export interface ReadPage {
  readonly way: Way;
  readonly flow: Flow;
  readonly arranged: HeadedPage;
}

/**
 * How much less likely a way to read a page is for each article without a headline, and where most are signed for each
 * that is not, though it begins with a frame of its own: most of these are the rest of another article, on which its
 * threads lost hold. Sought on issues whose articles are known, printed and read by OCR, and rounded; half as much or
 * twice does nearly as well.
 */
const BARE = 3;
const UNSIGNED = 1;
/** How many of the other ways are tried, the likeliest; and of how many beginnings, the oddest: few pages have more. */
const OTHERS = 5;
const BEGINNINGS = 8;

/**
 * Read a page in the best of its ways: by how well its threads fit, and by what comes of them. Where columns are read in
 * turn, only the articles show what was taken for a beginning and is none. So the likeliest ways are tried (N-best
 * rescoring; Schwartz and Chow, 1990), and those in which such a text goes on another. The flow of the likeliest is known.
 */
export function readBest(
  page: PageWays,
  likeliest: Flow,
  across: Continuations,
  words: Words,
  language: Language,
): ReadPage {
  const known = page.others.length === 0 ? NO_TRIES : tries();
  const read = (way: Way, flow: Flow): ReadPage => ({
    way,
    flow,
    arranged: arrange(flow, across, words, language, known),
  });
  const first = read(page.likeliest, likeliest);
  if (page.others.length === 0) return first;
  const oddness = oddnessAmong(first.arranged.stories, language);
  const worthOf = ({ way, arranged: { stories } }: ReadPage): number =>
    stories.reduce((worth, headed) => worth - oddness(headed), way.score);
  const better = (best: Tried, way: Way): Tried => {
    if (way.score <= best.worth) return best;
    const other = read(way, flowIn(page, way.links, language));
    const worth = worthOf(other);
    return worth > best.worth ? { ...other, worth } : best;
  };
  const likely = page.others.slice(0, OTHERS).reduce(better, { ...first, worth: worthOf(first) });
  const odd = first.arranged.stories
    .filter((headed) => oddness(headed) > 0)
    .sort((one, other) => oddness(other) - oddness(one));
  return tryGoingOn(likely, odd.slice(0, BEGINNINGS), page, better);
}

/** A way that was tried, and how well it fits with what comes of it. */
interface Tried extends ReadPage {
  readonly worth: number;
}

/** Try for each odd beginning of a page whether its text goes on another. */
function tryGoingOn(
  likely: Tried,
  odd: readonly Headed[],
  page: PageWays,
  better: (best: Tried, way: Way) => Tried,
): Tried {
  let best = likely;
  const goingOn = new Set<number>();
  for (const { story } of odd) {
    const place = placeOf(story, page);
    if (place < 0 || best.way.links.get(place)?.from !== undefined) continue;
    const tried = better(best, page.goingOn(new Set([...goingOn, place])));
    if (tried === best) continue;
    goingOn.add(place);
    best = tried;
  }
  return best;
}

/** The place of the block that a story begins with. */
function placeOf({ parts }: Story, { blocks }: PageWays): number {
  const first = parts.find((part): part is Passage => part.role === "passage");
  const line = first?.blocks[0]?.lines[0];
  return blocks.findIndex((block) => firstLine(block) === line);
}

/** Tells how odd an article is among those of its page. */
function oddnessAmong(stories: readonly Headed[], language: Language): (headed: Headed) => number {
  const signed = stories.filter(({ story }) => isSigned(story, language));
  const areSigned = signed.length >= stories.length / 2;
  return ({ story, heading }) => {
    const isBare = !heading && isHeadedHere(story);
    const isUnsigned = areSigned && story.verdict.rule === AFTER_CUT && !isSigned(story, language);
    return (isBare ? BARE : 0) + (isUnsigned ? UNSIGNED : 0);
  };
}
