import { z } from "zod";
import { isArticleId } from "../ids.ts";
import type { Article } from "../model.ts";
import { anyText, day, lineRange, number, record, text, texts } from "./fields.ts";
import { filled } from "./filled.ts";
import { writeRange } from "./line-ranges.ts";

const ID = "an id like 2022-11-22-01-04";
const id = z.string(ID).refine(isArticleId, ID);

/** The front matter of an article, in the order in which it is written. */
export const frontMatter = record({
  id,
  title: anyText,
  date: z.exactOptional(day),
  page: number,
  section: z.exactOptional(anyText),
  reporter: z.exactOptional(texts),
  kicker: z.exactOptional(anyText),
  deck: z.exactOptional(anyText),
  correspondent: z.exactOptional(texts),
  photographer: z.exactOptional(texts),
  dateline: z.exactOptional(anyText),
  column: z.exactOptional(anyText),
  pages: z.exactOptional(z.array(number, "a list of pages like [1, 2]")),
  continuation: z.exactOptional(
    record({
      to: z.exactOptional(number),
      from: z.exactOptional(number),
      held: z.boolean("true or false"),
    }),
  ),
  photos: z.exactOptional(
    z.array(record({ caption: anyText, photographer: z.exactOptional(anyText) }), "a list of captions"),
  ),
  kind: z.exactOptional(z.enum(["article", "photo"], "article or photo")),
  formerly: z.exactOptional(z.array(id, "a list of ids")),
  source: z.exactOptional(
    record({
      lines: z.exactOptional(z.array(lineRange, 'a list of lines like ["01:104-166"]')),
      fingerprint: z.exactOptional(text),
    }),
  ),
});

const ORDER = Object.keys(frontMatter.shape);

export type FrontMatter = z.output<typeof frontMatter>;

/** Give the front matter of an article without its fingerprint; what is empty is left out. */
export function toFrontMatter(article: Article): Readonly<Record<string, unknown>> {
  const { page, pages, kind, reporter, correspondent, photographer, photos, formerly, lines } = article;
  const fields: Readonly<Record<string, unknown>> = {
    ...article,
    reporter: filled(reporter),
    correspondent: filled(correspondent),
    photographer: filled(photographer),
    pages: String(pages) === String(page) ? undefined : pages,
    photos: filled(photos),
    kind: kind === "article" ? undefined : kind,
    formerly: filled(formerly),
    source: { lines: lines.map(writeRange) },
  };
  return present(Object.fromEntries(ORDER.map((field) => [field, fields[field]])));
}

/** Give the fields of an article that its front matter holds. */
export function fromFrontMatter(matter: FrontMatter): Omit<Article, "paragraphs"> {
  const { source, ...fields } = matter;
  return {
    ...fields,
    kind: matter.kind ?? "article",
    pages: matter.pages ?? [matter.page],
    reporter: matter.reporter ?? [],
    correspondent: matter.correspondent ?? [],
    photographer: matter.photographer ?? [],
    photos: matter.photos ?? [],
    formerly: matter.formerly ?? [],
    lines: source?.lines ?? [],
  };
}

/** Leave out what is undefined, at every depth. */
function present(fields: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
}
