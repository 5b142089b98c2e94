import type { Credits, LineRange, Paragraph, Photo } from "../../model.ts";
import { SHORT } from "../blocks/measure.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import { creditsInOrder, creditsOf, isNobody, mergeCredits, NOBODY } from "../credits.ts";
import type { Heading } from "../headlines/headings.ts";
import type { Headed } from "../headlines/headlines.ts";
import type { Jump, Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import { blocksIn, type Element } from "../passages/passages.ts";
import type { Line, Role } from "../printed.ts";
import type { Story } from "../stories/stories.ts";
import { NEWS_COLUMN } from "../stories/verdict.ts";
import { leadPassage } from "./lead.ts";
import { readPhoto } from "./photo.ts";
import { rangesOf } from "./ranges.ts";

/** What one page holds of one article. */
export interface Part {
  readonly page: number;
  readonly kicker?: string;
  readonly title: string;
  readonly deck?: string;
  readonly dateline?: string;
  readonly credits: Credits;
  readonly paragraphs: readonly Paragraph[];
  readonly photos: readonly Photo[];
  readonly jump: Jump;
  /** Whether its text begins in the middle of a paragraph. */
  readonly opensInside: boolean;
  /** Whether its heading stands over the line that says where it comes from, and is repeated from there. */
  readonly headsJump: boolean;
  readonly lines: readonly LineRange[];
  readonly kind: "article" | "photo";
  readonly confidence: Readonly<Record<string, number>>;
  /** The heading that would have fitted second best; empty where there is none. */
  readonly second: string;
  /** The rules that decided, by what they decided. */
  readonly rules: Readonly<Record<string, string>>;
}

/** Where a byline of its own block stands. */
const BYLINE = ["under-headline", "line", "among-names", "end"] as const;

/** Make a part of an article from a story and its heading. */
export function assemble(headed: Headed, language: Language): Part {
  const { story, heading, confidence, rule, second } = headed;
  const photos = ofRole(story, "caption").flatMap((block) => readPhoto(block, language));
  const { dateline, headline } = language.lead(leadPassage(passagesOf(story), language)) ?? {};
  return {
    page: story.page,
    ...(heading?.kicker && { kicker: heading.kicker }),
    title: withoutJump(heading?.title ?? headline ?? "", language),
    ...(heading?.deck && { deck: heading.deck }),
    ...(dateline && { dateline }),
    credits: creditsOfAll(headed, photos, language),
    paragraphs: concat(story.parts.map((part) => toParagraph(part, language))),
    photos,
    jump: jumpOf(headed, language),
    opensInside: opensInside(story.parts[0]),
    headsJump: headsJump(story, heading),
    lines: rangesOf(
      concat(
        [
          ...story.parts,
          ...(heading?.blocks ?? []),
          ...besides(story).filter((block) => block.role !== "display"),
        ].map(linesOf),
      ),
    ),
    kind: "article",
    confidence: {
      headline: Math.round(confidence * 100) / 100,
      beginning: Math.round(Math.min(1, 0.5 + story.verdict.weight / 18) * 100) / 100,
    },
    second,
    rules: { headline: rule, beginning: story.verdict.rule },
  };
}

/** What stands before, in and after the text of a story, and is no part of it. */
function besides({ head, around }: Story): readonly SetBlock[] {
  return [...head, ...around];
}

function ofRole(story: Story, role: Role): readonly SetBlock[] {
  return besides(story).filter((block) => block.role === role);
}

function passagesOf({ parts }: Story): readonly string[] {
  return parts.filter((part) => part.role === "passage").map((part) => part.text);
}

/**
 * Whom bylines, heading and lead name. In it and at its end a text that has named its reporters names others, who helped;
 * a bare name there counts only where nobody else is named, and in a column of short news it signs the last item alone.
 */
function creditsOfAll({ story, heading }: Headed, photos: readonly Photo[], language: Language): Credits {
  const passages = passagesOf(story);
  const bylinesIn = (blocks: readonly SetBlock[]): readonly Credits[] =>
    blocks.filter(({ role }) => role === "byline").map(({ text }) => creditsOf(text, language, ...BYLINE));
  const above = mergeCredits(
    ...bylinesIn(story.head),
    ...(heading?.blocks ?? []).map((block) =>
      creditsOf(block.text, language, ...(block.role === "byline" ? BYLINE : (["deck"] as const))),
    ),
    creditsOf(leadPassage(passages, language), language, "lead"),
  );
  const below = mergeCredits(
    ...bylinesIn(story.around),
    ...passages.slice(-2).map((text) => creditsOf(text, language, "end")),
  );
  const named = creditsInOrder(above, below);
  const isColumn = story.verdict.rule === NEWS_COLUMN;
  const signed = isNobody(named) && !isColumn ? mergeCredits(...signaturesOf(passages, language)) : named;
  const photographer = photos.flatMap((photo) => photo.photographer ?? []);
  return mergeCredits(signed, { ...NOBODY, photographer });
}

/** Who signs a text at its end; over what closes it alone, such as his teacher, he may stand as well. */
function signaturesOf(passages: readonly string[], language: Language): readonly Credits[] {
  const last = lastOf(passages) ?? "";
  const signing = language.closesAlone(last) ? passages.slice(-2) : [last];
  return signing.map((text) => creditsOf(text, language, "signature"));
}

/** Where the text goes on and comes from, as it says itself, or its headline or a line beside it does. */
function jumpOf({ story, heading }: Headed, language: Language): Jump {
  const blocks = [...(heading?.blocks ?? []), ...story.parts, ...ofRole(story, "jump")];
  return Object.assign({}, ...blocks.map(({ text }) => language.jump(text)?.jump));
}

function opensInside(first: Element | undefined): boolean {
  return first?.role === "passage" && first.blocks[0]?.beginning === "full";
}

function headsJump({ head }: Story, heading: Heading | undefined): boolean {
  const jump = head.findLastIndex(({ role }) => role === "jump");
  return head.slice(0, Math.max(0, jump)).some((block) => heading?.blocks.includes(block));
}

function linesOf(element: Element): readonly Line[] {
  return concat(blocksIn(element).map(({ lines }) => lines));
}

function withoutJump(text: string, language: Language): string {
  return (language.jump(text)?.rest ?? text).trim();
}

/** A jump mark is taken out of the text; where nothing else stood there, no paragraph is left. */
function toParagraph(element: Element, language: Language): readonly Paragraph[] {
  if (element.role !== "passage") return [{ kind: "crosshead", text: crosshead(element, language) }];
  const text = withoutJump(element.text, language);
  return text === "" ? [] : [{ kind: "paragraph", text }];
}

/**
 * Read a crosshead. It is set in the size of the text, so that a line that ends before the column does was broken
 * on purpose: `20个省级重点项目建设 现代化产业体系加快构建`.
 */
function crosshead({ lines, measure }: SetBlock, language: Language): string {
  const phrases: string[][] = [[]];
  for (const line of lines) {
    lastOf(phrases)?.push(line.text);
    if (measure.every((ems) => line.width < ems - SHORT)) phrases.push([]);
  }
  return phrases
    .filter((phrase) => phrase.length > 0)
    .map(language.joinHeadline)
    .join(" ");
}
