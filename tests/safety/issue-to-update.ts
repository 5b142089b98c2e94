import { lines, parsed, parsedIssue } from "../archive/samples.ts";
import { paragraphs } from "../nouns.ts";
import { pageOf } from "../parse/pages.ts";

export const ISSUE = "2022-11-22";

/** What is on its page. */
export const PRINTED = "行\n".repeat(5);

export const PAGES = { id: ISSUE, pages: [pageOf(PRINTED.split("\n"))] };

const NUMBERS = Array.from({ length: 4 }, (_, at) => at + 1);

/** An issue as it was read once. */
export const OLD = parsedIssue(NUMBERS.map((number) => parsed(`题${number}`, lines(1, number))));

/** The same, of which every article has changed, the last two are one now and another is new. */
export const NEW = parsedIssue(
  [...NUMBERS.slice(0, -2).map((number) => lines(1, number)), lines(1, 3, 4), lines(1, 5)].map((range) =>
    parsed(`新题${range.from}`, range, {
      paragraphs: paragraphs(...NUMBERS.map((number) => `第${number}段。`)),
    }),
  ),
  { number: "0123" },
);
