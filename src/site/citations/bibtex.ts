import { dayOf, type Item } from "./item.ts";

/** The months as BibTeX itself names them, so that each style writes them in its own way. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Write a BibTeX entry in UTF-8; the day is in `date`, which biblatex reads. */
export function bibtex(item: Item): string {
  const [[year, month]] = item.issued["date-parts"];
  const rows: readonly Row[] = [
    ["author", braced(item.author?.map(({ literal }) => text(literal)).join(" and "))],
    ["title", text(item.title)],
    ["journal", text(item["container-title"])],
    ["date", braced(dayOf(item))],
    ["year", braced(String(year))],
    ["month", MONTHS[month - 1]],
    ["pages", braced(item.page)],
    ["publisher", text(item.publisher)],
    ["address", text(item["publisher-place"])],
    ["language", braced(item.language)],
    ["url", braced(item.URL)],
  ];
  const fields = rows.flatMap(([name, value]) => (value ? `${name} = ${value}` : []));
  return `@article{${[item.id, ...fields].join(",\n  ")}\n}`;
}

type Row = readonly [field: string, value: string | undefined];

/** What stands in braces is one piece: a name is not cut in two. */
const braced = (value?: string): string | undefined => value && `{${value}}`;

const text = (value?: string): string | undefined => braced(value && escaped(value));

/** Characters that TeX takes for commands. Braces are spelt out: BibTeX counts them, even behind a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  ...Object.fromEntries([..."#$%&_"].map((character) => [character, `\\${character}`])),
};

/** Pairs of which TeX's fonts make one character, such as `--`. */
const LIGATURES = /([-'`,<>?!])(?=[-'`,<>])/g;

const escaped = (text: string): string =>
  text.replace(/[\\{}~^#$%&_]/g, (character) => COMMANDS[character] ?? character).replace(LIGATURES, "$1{}");
