import type { Article } from "../../model.ts";

/** How much of a first paragraph a list shows, in widths of a Chinese character. */
const LEAD = 110;

/** How much of it is shown of a small story on a page of many, and of an article where a link to it is shown. */
const BRIEF_LEAD = 45;

/** How much of a text stands for a missing title. */
const OPENING = 24;

/** Tell the words that an article is known by: its title, else how it begins. */
export function headlineOf(article: Article): string {
  return article.title || cut(firstText(article), OPENING) || article.id;
}

/** Cut an article's first paragraph to what a list shows. */
export function leadOf(article: Article): string {
  return cut(firstParagraph(article), LEAD);
}

/** Cut such a lead to what is shown of a small story, or beside a link. */
export const briefly = (lead: string): string => cut(lead, BRIEF_LEAD);

/** A shorter one that another follows is a figure or a cry that stands alone, and tells little. */
const SHORT = 16;

function firstParagraph(article: Article): string {
  const texts = article.paragraphs.flatMap(({ kind, text }) => (kind === "paragraph" ? [text] : []));
  return texts.find((text) => text.length > SHORT) ?? texts[0] ?? "";
}

function firstText(article: Article): string {
  return firstParagraph(article) || article.photos[0]?.caption || article.paragraphs[0]?.text || "";
}

/** Cut a text to a width; in a script with spaces, at one of them. */
function cut(text: string, width: number): string {
  const points = [...text.trim()];
  let taken = 0;
  const end = points.findIndex((point) => {
    taken += point < FIRST_OF_CJK ? NARROW : 1;
    return taken > width;
  });
  if (end === -1) return points.join("");
  return `${points
    .slice(0, end)
    .join("")
    .replace(/\s[^\s\p{sc=Han}]*$/u, "")}…`;
}

/** Before the CJK radicals come the alphabets, whose letters are about half as wide. */
const FIRST_OF_CJK = "\u2e80";
const NARROW = 0.45;
