import type { Incoming } from "../../src/archive/index.ts";
import { isCalendarDay } from "../../src/day.ts";
import { InputError } from "../../src/input-error.ts";
import type { Paragraph } from "../../src/model.ts";
import { creditsOf } from "./credits.ts";
import { type FieldName, type Fields, textOf } from "./fields.ts";
import type { Found } from "./records.ts";

/** Make articles of records; throws an `InputError` with a line for everything that is wrong with them. */
export function toArticles(records: readonly Found[]): readonly Incoming[] {
  const problems = records.flatMap(({ place, fields }) =>
    problemsOf(fields).map((problem) => `${place}: ${problem}`),
  );
  if (problems.length > 0) throw new InputError(problems);
  return records.map(({ fields }) => toArticle(fields));
}

/** What a field must be like, where it matters. */
const RULES: readonly (readonly [name: FieldName, isRight: (fields: Fields) => boolean, expected: string])[] =
  [
    ["date", (fields) => dayOf(fields) !== "", "a day like 2022-11-22"],
    ["page", (fields) => pageOf(fields) > 0, "a number from 1"],
    ["edition", (fields) => /^[b-z]?$/.test(textOf(fields, "edition")), "a letter from b"],
    ["body", (fields) => textOf(fields, "body") + textOf(fields, "title") !== "", "a text, or a title"],
  ];

const problemsOf = (fields: Fields): readonly string[] =>
  RULES.filter(([, isRight]) => !isRight(fields)).map(
    ([name, , expected]) => `${name}: got ${JSON.stringify(textOf(fields, name))}, expected ${expected}`,
  );

const OPTIONAL = ["kicker", "deck", "section", "column"] as const;

function toArticle(fields: Fields): Incoming {
  const [date, page] = [dayOf(fields), pageOf(fields)];
  const optional = OPTIONAL.map((name) => [name, oneLine(textOf(fields, name))] as const);
  return {
    issue: [date, textOf(fields, "edition")].filter(Boolean).join("-"),
    article: {
      ...{ kind: "article", title: oneLine(textOf(fields, "title")), date, page, pages: [page] },
      ...Object.fromEntries(optional.filter(([, text]) => text !== "")),
      ...creditsOf(fields),
      ...{ photos: [], paragraphs: paragraphsIn(textOf(fields, "body")), lines: [], formerly: [] },
    },
  };
}

/** `2022-11-22`, `20221122`, `2022/11/22`; nothing where it is no day. */
function dayOf(fields: Fields): string {
  const day = textOf(fields, "date").replace(/^(\d{4})[/.]?(\d\d)[/.]?(\d\d)$/, "$1-$2-$3");
  return isCalendarDay(day) ? day : "";
}

/** `1`, `01`, `A01`, `第1版`; the first where nothing is said, 0 where it is no number. */
const pageOf = (fields: Fields): number =>
  Number(/^第?\s*[A-Z]?(\d{1,3})\s*版?$/.exec(textOf(fields, "page") || "1")?.[1] ?? 0);

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");

/** A line is a paragraph; one with `## ` before it is a crosshead. */
const paragraphsIn = (body: string): readonly Paragraph[] =>
  body
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      line.startsWith("## ") ? { kind: "crosshead", text: line.slice(3) } : { kind: "paragraph", text: line },
    );
