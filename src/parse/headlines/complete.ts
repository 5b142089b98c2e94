import type { Language } from "../language.ts";
import type { Matter } from "../stories/matter.ts";
import { joinBeside } from "./beside.ts";
import { takeInBoxNames } from "./box-names.ts";
import { joinHalves } from "./halves.ts";
import { type HeadedPage, takeOutHeadlines } from "./headlines.ts";
import { matchLeftOver } from "./left-over.ts";
import { matchBylines } from "./loose-bylines.ts";
import { putOverSummaries } from "./over-summary.ts";
import { joinPieces } from "./pieces.ts";
import { withoutStains } from "./stains.ts";

/** Complete the headings of a page that is arranged: by their second halves, and by what is nobody's yet. */
export function completeHeadings(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  const whole = joinPieces(joinHalves(page, matter, language), matter, language);
  const headed = takeOutHeadlines(whole);
  const matched = takeInBoxNames(matchLeftOver(headed, matter, language), language);
  const beside = joinBeside(matched, matter, language);
  const signed = matchBylines(putOverSummaries(beside, matter, language), language);
  return withoutStains(signed, matter, language);
}
