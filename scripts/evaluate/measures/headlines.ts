import type { Comparison } from "../compare.ts";
import { isNear } from "../distance.ts";
import type { GoldIssue } from "../gold.ts";
import { bare } from "../letters.ts";
import { type Finding, NOWHERE, shareOfArticles } from "./verdicts.ts";

/** The share of a headline that may differ: a hair, or what OCR does to large type. */
const SLACK = { clean: 0.03, noisy: 0.2 };

/**
 * Measure how many articles have the headline that is printed.
 *
 * What is kicker, headline and deck is a matter of type sizes, which plain text does not have: the headline may
 * come, and may stand in the gold, alone or with either.
 */
export function measureHeadlines(comparisons: readonly Comparison[]): Finding {
  return shareOfArticles(comparisons, ({ gold, article }, { gold: issue }) => {
    if (gold.headline === undefined) return undefined;
    if (!article) return NOWHERE;
    const printed = readings(gold.kicker, gold.headline, gold.deck);
    const read = readings(article.kicker, article.title, article.deck);
    if (read.some((one) => printed.some((other) => isNear(other, one, slackOf(issue))))) return null;
    return `got ${[article.kicker, article.title, article.deck].filter(Boolean).join(" / ") || "none"}`;
  });
}

function readings(kicker = "", headline = "", deck = ""): readonly string[] {
  return [headline, kicker + headline, headline + deck, kicker + headline + deck].map(bare);
}

function slackOf({ headlineSlack, noisy }: GoldIssue): number {
  return headlineSlack ?? (noisy ? SLACK.noisy : SLACK.clean);
}
