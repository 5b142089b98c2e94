import type { Happening } from "../happening.ts";
import { article, ISSUE, on } from "../sound-archive.ts";

const FILE = `${ISSUE}/articles/01-02.md`;
const FIRST = `${ISSUE}/articles/01-01.md`;
const FORMERLY = "formerly: [2022-11-22-01-09]";
const OWN = on("01:5-6");

/** What goes wrong with the files of articles, at a build as at each other command that reads them. */
export const articles: readonly Happening[] = [
  {
    rows: [
      [
        "A text in front matter has a colon in it",
        `${FILE}: line 3: a text with a colon in it, expected it in quotes`,
      ],
    ],
    command: "npm run build",
    files: { [FILE]: article("01-02", "title: 小区: 添新绿", OWN) },
  },
  {
    rows: [
      [
        "A text begins with `*`",
        `${FILE}: line 3: got *小区添新绿, expected the value itself, or a text in quotes`,
      ],
    ],
    command: "npm run build",
    files: { [FILE]: article("01-02", "title: *小区添新绿", OWN) },
  },
  {
    rows: [["A text begins with `!`", `${FILE}: line 3: a text that begins with !, expected it in quotes`]],
    command: "npm run build",
    files: { [FILE]: article("01-02", "title: !小区添新绿", OWN) },
  },
  {
    rows: [
      [
        "A colon is full-width, or has no space after it",
        `${FILE}: line 3: no colon and space after the field, expected page: 1 or the like`,
      ],
    ],
    command: "npm run build",
    files: { [FILE]: article("01-02", "title：小区添新绿", OWN) },
  },
  {
    rows: [["A list is not closed", `${FILE}: line 5: expected ] first, at the end of the list above`]],
    command: "npm run build",
    files: { [FILE]: article("01-02", "title: 小区添新绿", "reporter: [王威晨", OWN) },
  },
  {
    rows: [["A field is there twice", `${FILE}: line 4: a field for the second time, expected it once`]],
    command: "npm run build",
    files: { [FILE]: article("01-02", "title: 小区添新绿", "title: 小区添新绿", OWN) },
  },
  {
    rows: [["The lines `---` are gone", `${FILE}: expected front matter between two lines ---`]],
    command: "npm run build",
    files: { [FILE]: "小区添新绿\n\n文。\n" },
  },
  {
    rows: [
      [
        "An article lacks a field",
        `${FILE}: title: missing, expected a text, in quotes if it looks like a number`,
      ],
      [
        "A field of an article holds what it cannot",
        `${FILE}: date: got "2022-11-31", expected a day like 2022-11-22`,
      ],
    ],
    command: "npm run build",
    files: { [FILE]: article("01-02", "date: 2022-11-31", OWN) },
  },
  {
    rows: [
      [
        "An article's id is not that of its file",
        `${FILE}: id: got "2022-11-22-01-03", expected 2022-11-22-01-02 as the file's name says`,
      ],
    ],
    command: "npm run build",
    files: { [FILE]: article("01-03", "title: 小区添新绿", OWN) },
  },
  {
    rows: [
      [
        "Two articles redirect from one id",
        `${FILE}: formerly: got "2022-11-22-01-09", which is an id of ${FIRST}, too; take it out of one`,
      ],
    ],
    command: "npm run build",
    files: {
      [FIRST]: article("01-01", "title: 甲", FORMERLY, on("01:3-4")),
      [FILE]: article("01-02", "title: 乙", FORMERLY, OWN),
    },
  },
];
