import type { Doubt } from "../../model.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Part } from "./assemble.ts";

/** Below this a decision is worth a look. */
const SURE = 0.6;

/** Something to look at in an article. */
interface DoubtRule {
  readonly rule: string;
  readonly holds: (part: Part, language: Language) => boolean;
  readonly message: (part: Part) => string;
}

const ARTICLE_DOUBTS: readonly DoubtRule[] = [
  {
    rule: "no-headline",
    holds: (p) => p.title === "",
    message: (p) => `no headline was found for the article that begins “${opening(p)}”${inPlace(p)}`,
  },
  {
    rule: "headline-far-away",
    holds: (p) => p.rules["headline"] === "about" && (p.confidence["headline"] ?? 0) < SURE,
    message: (p) =>
      `the headline “${p.title}” stands away from its text and may belong to another article${inPlace(p)}`,
  },
  {
    rule: "beginning-unsure",
    holds: (p) => p.kind === "article" && (p.confidence["beginning"] ?? 1) < SURE,
    message: (p) => `an article may not begin at “${opening(p)}” (${p.rules["beginning"]})`,
  },
  {
    rule: "ends-open",
    holds: (p, l) =>
      l.marksSentences &&
      p.kind === "article" &&
      p.jump.to === undefined &&
      !endsWhole(lastOf(p.paragraphs)?.text ?? "", l),
    message: (p) => `the text of “${p.title || opening(p)}” does not end with the end of a sentence`,
  },
];

/** Whether the text of an article may end so: with a sentence, with what closes an article, or with a table. */
function endsWhole(text: string, language: Language): boolean {
  const isOfTable = language.isRow(text) || language.isSaying(text) || language.isSpacedName(text);
  return language.endsSentence(text) || language.close(text) !== null || isOfTable;
}

function inPlace({ second }: Part): string {
  return second ? `; second came “${second}”` : "";
}

/** List what is doubtful about the articles of an issue. */
export function findDoubts(
  parts: readonly Part[],
  strays: readonly SetBlock[],
  language: Language,
): readonly Doubt[] {
  const ofParts = parts.flatMap((part) =>
    ARTICLE_DOUBTS.filter((doubt) => doubt.holds(part, language)).map((doubt) => ({
      rule: doubt.rule,
      message: doubt.message(part),
      page: part.page,
      line: part.lines.find((range) => range.page === part.page)?.from ?? 1,
    })),
  );
  const ofStrays = strays
    .filter((block) => block.role === "display" || block.role === "byline")
    .map((block) => ({
      rule: block.role === "display" ? "stray-headline" : "stray-byline",
      message: `“${block.text}” belongs to no article`,
      page: block.lines[0]?.page ?? 1,
      line: block.lines[0]?.from ?? 1,
    }));
  return [...ofParts, ...ofStrays];
}

/** Put doubts into the order printed. */
export function inOrder(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...doubts].sort((a, b) => a.page - b.page || a.line - b.line);
}

/** How much of a text tells which is meant, in characters. */
const OPENING = 16;

function opening(part: Part): string {
  return [...(part.paragraphs[0]?.text ?? "").slice(0, 2 * OPENING)].slice(0, OPENING).join("");
}
