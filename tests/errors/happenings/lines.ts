import type { Happening } from "../happening.ts";
import { article, ISSUE, on, PAGE, PRINTED } from "../sound-archive.ts";

const FILE = `${ISSUE}/articles/01-02.md`;

const withLines = (lines: string) => ({ [FILE]: article("01-02", "title: 小区添新绿", on(lines)) });

/** What goes wrong with printed lines, each of which is to be in one place. */
export const lines: readonly Happening[] = [
  {
    rows: [
      [
        "A printed line is in two articles",
        `${PAGE}:4: in two articles, 2022-11-22-01-01 and 2022-11-22-01-02; correct source.lines in one of them`,
      ],
      ["A printed line is in none", `${PAGE}:6: in no article and no furniture; run "npm run parse"`],
    ],
    command: "npm run build",
    files: withLines("01:4-5"),
  },
  {
    rows: [["A page was changed", `${PAGE}: changed since it was read; run "npm run parse"`]],
    command: "npm run build",
    files: { [PAGE]: `${PRINTED}又一行\n` },
  },
  {
    rows: [
      [
        "An article has lines that its page has not",
        `${FILE}: source.lines: got "01:5-66", but ${PAGE} has 7 lines`,
      ],
    ],
    command: "npm run build",
    files: withLines("01:5-66"),
  },
];
