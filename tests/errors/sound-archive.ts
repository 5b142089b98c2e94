import { pageDigest } from "../../src/conservation/index.ts";
import { MARK, markOf } from "../../src/published/index.ts";
import type { Files } from "./happening.ts";

export const ISSUE = "content/issues/2022-11-22";
export const PAGE = `${ISSUE}/pages/01.txt`;

export const PRINTED = `今日临港　2022年11月22日　星期二

临港区召开党工委会议
本报讯（记者 王威晨）11月21日，临港区召开党工委会议。
小区添新绿
本报讯 春风里，小区添了新绿。
`;

/** Write an article of the page; `fields` are lines of front matter besides `id` and `page`. */
export const article = (number: string, ...fields: readonly string[]): string =>
  ["---", `id: 2022-11-22-${number}`, ...fields, "page: 1", "---", "", "文。", ""].join("\n");

/** Say which lines of the page an article has. */
export const on = (lines: string): string => `source: {lines: ["${lines}"]}`;

/** A folder with an archive that has nothing wrong, and its site. */
export const SOUND: Files = {
  "content/archive.yaml": "title: 今日临港\nlanguage: zh-Hans\n",
  [PAGE]: PRINTED,
  [`${ISSUE}/issue.yaml`]: `date: "2022-11-22"
dateSource: given
furniture:
  - {kind: folio, lines: "01:1"}
pages:
  - {page: 1, digest: ${pageDigest({ lines: PRINTED.split("\n") })}}
`,
  [`${ISSUE}/articles/01-01.md`]: article("01-01", "title: 临港区召开党工委会议", on("01:3-4")),
  [`${ISSUE}/articles/01-02.md`]: article("01-02", "title: 小区添新绿", on("01:5-6")),
  [`_site/${MARK}`]: markOf(),
  "_site/index.html": "as it was",
};
