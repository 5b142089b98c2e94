import type { Happening } from "../happening.ts";
import { ISSUE, PAGE } from "../sound-archive.ts";

const FILE = "content/archive.yaml";
const LANGUAGE = "language: zh-Hans\n";

/** “title: 报纸” in GB18030. */
const ANSI = Buffer.concat([Buffer.from("title: "), Buffer.from([0xb1, 0xa8, 0xd6, 0xbd, 0x0a])]);

/** What goes wrong with the folder of the archive and what it says of itself. */
export const settings: readonly Happening[] = [
  {
    rows: [
      [
        "The archive's folder is not there",
        "archives: missing; expected a folder with archive.yaml and issues/",
      ],
    ],
    command: "npm run build -- --content archives",
  },
  {
    rows: [
      [
        "There is no `archive.yaml`",
        "content/archive.yaml: missing; expected at least a title and a language",
      ],
      [
        "There are no issues",
        "content/issues: holds no issues; expected page texts like content/issues/2022-11-22/pages/01.txt",
      ],
    ],
    command: "npm run build",
    files: {
      [FILE]: undefined,
      "content/issues": undefined,
    },
  },
  {
    rows: [
      [
        "A field of `archive.yaml` holds what it cannot",
        'content/archive.yaml: url: got "https://name.github.io/repo/", expected an address without a path, like https://name.github.io',
      ],
      [
        "A field of `archive.yaml` is misspelt",
        "content/archive.yaml: plase: unknown field, expected fields out of title, place, description, publisher, language, url, sections, encoding, publication, edit, volumes",
      ],
    ],
    command: "npm run build",
    files: { [FILE]: `title: 今日临港\n${LANGUAGE}url: https://name.github.io/repo/\nplase: 威海\n` },
  },
  {
    rows: [
      [
        "`archive.yaml` was saved as “ANSI”",
        "content/archive.yaml: not a text: undecodable UTF-8 at byte 7; save it as UTF-8",
      ],
    ],
    command: "npm run parse",
    files: { [FILE]: ANSI },
  },
  {
    rows: [
      [
        "An issue's folder is not named after a day",
        "content/issues/2022-11-31: expected a folder named after a day, like 2022-11-22 or 2022-11-22-b",
      ],
    ],
    command: "npm run parse",
    files: { "content/issues/2022-11-31/pages/01.txt": "文\n" },
  },
  {
    rows: [
      [
        "A page's file has another name",
        `${ISSUE}/pages/page2.txt: not expected here; pages are named 01.txt, 02.txt …`,
      ],
    ],
    command: "npm run parse",
    files: { [`${ISSUE}/pages/page2.txt`]: "文\n" },
  },
  {
    rows: [["An issue has nothing in it", `${ISSUE}: holds no pages and no articles`]],
    command: "npm run build",
    files: {
      [PAGE]: undefined,
      [`${ISSUE}/articles`]: undefined,
    },
  },
];
