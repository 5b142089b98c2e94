import type { Happening } from "../happening.ts";
import { article, ISSUE } from "../sound-archive.ts";

const HEAD = "date,page,title,body";

/** What goes wrong with what is typed after a command, and with what it names. */
export const commands: readonly Happening[] = [
  {
    rows: [
      ["An option is misspelt", "Unknown option '--contents'; expected --content, --date, --page, --edition"],
    ],
    command: "npm run add -- --contents x",
  },
  {
    rows: [
      ["A size is none", '--memory: got "plenty", expected a size like 4GB or 500MB'],
      ["A path prefix is none", '--path-prefix: got "../repo", expected a path like /repo/'],
      [
        "An address has a path",
        '--url: got "https://name.github.io/repo/", expected an address like https://name.github.io (a path belongs into --path-prefix)',
      ],
    ],
    command: "npm run build -- --memory plenty --path-prefix ../repo --url https://name.github.io/repo/",
  },
  {
    rows: [
      [
        "`--out` is a folder with other files",
        "--out notes: it holds files that no build made; expected a new or empty folder, or one of an earlier build",
      ],
    ],
    command: "npm run build -- --out notes",
    files: { "notes/mine.txt": "x" },
  },
  {
    rows: [
      [
        "`--out` is the archive's folder",
        "--out content: it holds content/archive.yaml, which the build reads; expected a new or empty folder, or one of an earlier build",
      ],
    ],
    command: "npm start -- --out content",
  },
  {
    rows: [["There is no such issue", "2022-11-24: no such issue in content/issues"]],
    command: "npm run parse -- 2022-11-24",
  },
  {
    rows: [["There is no such page to read", "scans/01.txt: missing"]],
    command: "npm run --silent parse -- --json scans/01.txt",
  },
  {
    rows: [
      ["There is no such article", `2022-11-22-01-09: no such article in ${ISSUE}`],
      [
        "The article to be dropped was corrected",
        `${ISSUE}/articles/01-01.md: was corrected by hand; commit it, then drop it with --edited`,
      ],
      [
        "The article to be dropped was never printed",
        `${ISSUE}/articles/01-03.md: has no printed lines; delete the file, and it stays away`,
      ],
    ],
    command: "npm run drop -- 2022-11-22-01-01 2022-11-22-01-03 2022-11-22-01-09",
    files: { [`${ISSUE}/articles/01-03.md`]: article("01-03", "title: 手录") },
  },
  {
    rows: [
      ["A record has no day", 'articles.csv:2: date: got "", expected a day like 2022-11-22'],
      ["A record has no text", 'articles.csv:3: body: got "", expected a text, or a title'],
    ],
    command: "npm run import -- articles.csv",
    files: { "articles.csv": `${HEAD}\n,1,甲,文。\n2022-11-23,1,,\n` },
  },
  {
    rows: [
      [
        "A table's row has too few fields",
        "articles.csv: no CSV: Invalid Record Length: columns length is 4, got 3 on line 2",
      ],
    ],
    command: "npm run import -- articles.csv",
    files: { "articles.csv": `${HEAD}\n2022-11-23,1,甲\n` },
  },
  {
    rows: [
      [
        "A spreadsheet is given for a table",
        "articles.xlsx: expected a file that ends with .ndjson, .jsonl, .csv",
      ],
    ],
    command: "npm run import -- articles.xlsx",
    files: { "articles.xlsx": "PK\u0003\u0004" },
  },
];
