import type { SetBlock } from "../blocks/set-block.ts";
import { NOBODY } from "../credits.ts";
import { groupHeadings, type Heading, namesColumn, readHeading } from "../headlines/headings.ts";
import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import { firstLine, lastLine, standsUnder } from "../printed.ts";
import type { Part } from "./assemble.ts";
import { readPhoto } from "./photo.ts";
import { rangesOf } from "./ranges.ts";

/** Photographs that stand alone, as articles; and what is left of the blocks that stand away from any article. */
export interface PhotosApart {
  readonly photos: readonly Part[];
  readonly leftOver: readonly SetBlock[];
}

/**
 * Make articles of the photographs that stand alone with their captions, under a headline perhaps:
 *
 *     花田里的歌声
 *     5月16日，游客在油菜花田里观看歌舞表演。连日来，当地举办乡村旅游文化节。本报记者 张强 摄
 */
export function photosApart(strays: readonly SetBlock[], language: Language): PhotosApart {
  const headings = groupHeadings(strays, language);
  const names = strays.filter((block) => namesColumn([block], language)).map((block) => [block]);
  const taken = new Set<SetBlock>();
  const photos = strays
    .filter(({ role }) => role === "caption")
    .map((caption) => {
      const isFree = (group: readonly SetBlock[]): boolean => !group.some((block) => taken.has(block));
      const over =
        [...headings, ...names].find((group) => isFree(group) && isRightOver(group, caption)) ?? [];
      for (const block of [caption, ...over]) taken.add(block);
      return { caption, over };
    });
  return {
    photos: photos.map(({ caption, over }) => photoPart(caption, over, language)),
    leftOver: strays.filter((block) => !taken.has(block)),
  };
}

function isRightOver(group: readonly SetBlock[], caption: SetBlock): boolean {
  return standsUnder(firstLine(caption), lastLine(lastOf(group) as SetBlock));
}

/** Make an article of a photograph with its caption and what is displayed over it. */
function photoPart(caption: SetBlock, over: readonly SetBlock[], language: Language): Part {
  const photos = readPhoto(caption, language);
  const { kicker, title, deck } = headingOf(over, photos[0]?.caption ?? "", language);
  return {
    page: caption.lines[0]?.page ?? 0,
    ...(kicker && { kicker }),
    title,
    ...(deck && { deck }),
    credits: { ...NOBODY, photographer: language.caption(caption.text)?.photographers ?? [] },
    paragraphs: [],
    photos,
    jump: {},
    opensInside: false,
    headsJump: false,
    lines: rangesOf(concat([...over, caption].map(({ lines }) => lines))),
    kind: "photo",
    confidence: { headline: 0.5 },
    second: "",
    rules: { beginning: caption.rule },
  };
}

/** The headline over a photograph, or the first sentence of its caption, under what the column is called. */
function headingOf(
  over: readonly SetBlock[],
  caption: string,
  language: Language,
): Pick<Heading, "kicker" | "title" | "deck"> {
  const heading = readHeading(over, language);
  if (over.length > 0 && !namesColumn(over, language)) return heading;
  return { kicker: heading.title, title: firstSentence(caption, language), deck: "" };
}

function firstSentence(caption: string, language: Language): string {
  return language.sentences(caption)[0]?.replace(/[。．.]$/u, "") ?? caption;
}
