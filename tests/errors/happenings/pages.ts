import type { Happening } from "../happening.ts";
import { ISSUE, PAGE } from "../sound-archive.ts";

const PDF = Buffer.from("%PDF-1.7\n%âãÏÓ", "latin1");
const WORD = Buffer.from("PK\u0003\u0004\0\0docx", "latin1");
const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);

/** What goes wrong with the text of pages. */
export const pages: readonly Happening[] = [
  {
    rows: [
      [
        "A page has broken bytes",
        `${ISSUE}/pages/02.txt: not a text: undecodable UTF-8 at byte 27; save it as UTF-8`,
      ],
    ],
    command: "npm run parse",
    files: {
      [`${ISSUE}/pages/02.txt`]: Buffer.concat([Buffer.from("今日临港二〇二二年"), PDF.subarray(-1)]),
    },
  },
  {
    rows: [
      ["A PDF is given for a text", "scans/1.pdf: a PDF, expected its text"],
      ["A Word file is given for a text", "scans/2.docx: a ZIP or Word file, expected its text"],
      ["A picture is given for a text", "scans/3.jpg: a picture, expected its text"],
      ["ALTO or PAGE is given for a text", "scans/4.xml: an XML file, expected its text"],
    ],
    command: "npm run add -- scans/1.pdf scans/2.docx scans/3.jpg scans/4.xml",
    files: {
      ...{ "scans/1.pdf": PDF, "scans/2.docx": WORD, "scans/3.jpg": PICTURE },
      "scans/4.xml": '<?xml version="1.0" encoding="UTF-8"?>\n<alto></alto>\n',
    },
  },
  {
    rows: [["A file is not there", "scans/1.txt: no such file, and no text files there"]],
    command: "npm run add -- scans/1.txt",
  },
  {
    rows: [
      ["A page prints no day", "scans/01.txt: prints no date on a folio line; say it with --date 2022-11-22"],
      [
        "A page prints no number",
        "scans/2022-11-23.txt: prints no page number on a folio line; say it with --page 1",
      ],
    ],
    command: "npm run add -- scans/01.txt scans/2022-11-23.txt",
    files: { "scans/01.txt": "文\n", "scans/2022-11-23.txt": "文\n" },
  },
  {
    rows: [
      [
        "Another page is there already",
        `scans/2022-11-22-01.txt: ${PAGE} holds another page; remove it first, or say --edition b for another edition`,
      ],
    ],
    command: "npm run add -- scans/2022-11-22-01.txt",
    files: { "scans/2022-11-22-01.txt": "文\n" },
  },
  {
    rows: [
      [
        "Two files are the same page",
        `scans/b-01.txt: belongs to content/issues/2022-11-23/pages/01.txt, as does scans/a-01.txt`,
      ],
    ],
    command: "npm run add -- scans/a-01.txt scans/b-01.txt --date 2022-11-23",
    files: { "scans/a-01.txt": "文\n", "scans/b-01.txt": "字\n" },
  },
];
