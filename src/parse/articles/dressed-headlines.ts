import type { HeadlineDress, Language } from "../language.ts";
import { concat } from "../lists.ts";
import { remember } from "../remember.ts";
import type { Part } from "./assemble.ts";

/** So many headlines are set alike at least, and so many of all. */
const FEWEST = 3;
const SHARE = 0.8;
/** Where it may be of the headlines, all are set so, and so many at least. */
const SURE = 6;
/** From each number to the next so many are left out at most: one may have been read into the text above. */
const LEFT_OUT = 1;

/** A part and what is set around its headline, or around the kicker over that. */
interface Dressed extends HeadlineDress {
  readonly part: Part;
  readonly of: "kicker" | "title";
}

/**
 * Take off the headlines of an issue or page what a typist set around all of them: numbers that count them, brackets.
 *
 *     1、全市秋粮收购过半      全市秋粮收购过半
 *     2、清水河上架起新桥      清水河上架起新桥
 *
 * Those of a list inside an article head no article, and keep theirs.
 */
export function undressHeadlines(parts: readonly Part[], language: Language): readonly Part[] {
  const headed = parts
    .filter(({ title }) => title !== "")
    .sort((a, b) => a.page - b.page || startOf(a) - startOf(b));
  const dressOf = remember((part: Part) => findDress(part, language));
  const pages = [...new Set(headed.map(({ page }) => page))];
  const groups = [headed, ...pages.map((page) => headed.filter((part) => part.page === page))];
  const undressed = new Map(
    concat(groups.map((group) => setAlike(group, dressOf))).map((one) => [
      one.part,
      { ...one.part, [one.of]: one.rest },
    ]),
  );
  return undressed.size === 0 ? parts : parts.map((part) => undressed.get(part) ?? part);
}

const startOf = ({ lines, page }: Part): number => lines.find((range) => range.page === page)?.from ?? 0;

function findDress(part: Part, language: Language): Dressed | null {
  for (const of of ["kicker", "title"] as const) {
    const dress = language.dress(part[of] ?? "");
    if (dress) return { ...dress, part, of };
  }
  return null;
}

/** The headlines of a group that are set alike, if most are. */
function setAlike(group: readonly Part[], dressOf: (part: Part) => Dressed | null): readonly Dressed[] {
  const dressed = group.flatMap((part) => dressOf(part) ?? []);
  const forms = [...new Set(dressed.map(({ form }) => form))];
  return concat(
    forms.map((form) => {
      const alike = dressed.filter((one) => one.form === form);
      return areMost(alike, group) && areCounted(alike) ? alike : [];
    }),
  );
}

function areMost(alike: readonly Dressed[], group: readonly Part[]): boolean {
  return alike.some(({ isDoubtful }) => isDoubtful)
    ? alike.length === group.length && alike.length >= SURE
    : alike.length >= Math.max(FEWEST, SHARE * group.length);
}

/** Whether numbers count up from each headline to the next, anew on a page or not; brackets count nothing. */
function areCounted(alike: readonly Dressed[]): boolean {
  const steps = alike.slice(1).filter(({ count, part }, index) => {
    const before = alike[index] as Dressed;
    if (count === null || before.count === null) return true;
    const step = count - before.count;
    return (0 < step && step <= 1 + LEFT_OUT) || (count === 1 && part.page !== before.part.page);
  });
  return steps.length >= SHARE * (alike.length - 1);
}
