import type { Page, ParsedIssue } from "../../model.ts";
import type { Sheet } from "../blocks/furniture.ts";
import type { Language } from "../language.ts";
import type { Element } from "../passages/passages.ts";
import { type Dated, dateIssue } from "./date.ts";

/** What an issue says of itself, on its folio lines or otherwise. */
export type Facts = Dated & Pick<ParsedIssue, "newspaper" | "number" | "language" | "pageNames">;

/** Where an issue says something of itself. */
export interface Sources {
  readonly pages: readonly Page[];
  /** All their text. */
  readonly text: string;
  readonly sheets: readonly Sheet[];
  readonly elements: readonly Element[];
}

/**
 * Gather what an issue says of itself: its date, name, number and the names of its pages. A name that stands with the
 * page's number is the page's; one alone in its line may be the paper's: `海阳新闻`.
 */
export function findFacts(
  { pages, text, sheets, elements }: Sources,
  given: string | undefined,
  language: Language,
): Facts {
  const folios = sheets.flatMap((sheet) => sheet.folios);
  const printed = folios.flatMap((folio) => folio.date ?? []);
  const leads = elements.map((element) => element.text).filter((lead) => language.lead(lead));
  const pageNames = pages.flatMap(({ number }, i) => {
    const named = sheets[i]?.folios.filter((folio) => folio.pageName) ?? [];
    const name = (named.find((folio) => folio.page) ?? named[0])?.pageName;
    return name ? [[number, name] as const] : [];
  });
  return {
    ...dateIssue({ given, printed, leads, text }, language),
    newspaper: folios.find((folio) => folio.newspaper)?.newspaper ?? null,
    number: folios.find((folio) => folio.number)?.number ?? null,
    language: language.tag(text),
    pageNames: new Map(pageNames),
  };
}
