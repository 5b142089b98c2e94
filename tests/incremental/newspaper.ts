import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { writeVolume } from "../../src/archive/index.ts";
import { articleToMarkdown, markdownToArticle } from "../../src/markdown/index.ts";
import type { Article } from "../../src/model.ts";
import { VOLUME_FORMAT } from "../../src/volume.ts";
import { article, paragraphs } from "../nouns.ts";

/** Something that happens to an archive; the numbers choose to what, and which text is used. */
export interface Edit {
  readonly kind: keyof typeof EDITS;
  readonly which: number;
  readonly what: number;
}

const PEOPLE = ["王威晨", "Wang", "wang", "张璁", "孙艺嘉"];
const SECTIONS = ["要闻", "民生", "副刊"];
const TEXTS = [
  "昆嵛山樱桃节在初家镇开幕",
  "果农于德水种了樱桃",
  "威海国际海水浴场",
  "里口山登山节",
  "初家镇于德水",
];
const DAYS = ["2020-11-22", "2021-12-31", "2022-01-01", "2022-11-21", "2022-11-22", "2022-11-22-b"];

const pick = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value;

/** Make an archive of four issues in a folder. */
export async function printNewspaper(content: string): Promise<void> {
  await mkdir(content, { recursive: true });
  await writeFile(join(content, "archive.yaml"), "title: 某某日报\nlanguage: zh-Hans\n");
  for (const [number, day] of DAYS.slice(0, 4).entries()) await printIssue(content, day, number);
}

async function printIssue(content: string, issue: string, number: number): Promise<void> {
  const folder = join(content, "issues", issue, "articles");
  await mkdir(folder, { recursive: true });
  for (const order of [1, 2, 3]) {
    const made = article({
      id: `${issue}-01-0${order}`,
      date: issue.slice(0, 10),
      title: `${pick(TEXTS, number + order)}${order}`,
      section: pick(SECTIONS, number * order),
      reporter: [pick(PEOPLE, number + order)],
      paragraphs: paragraphs(`${pick(TEXTS, number + order)}。${pick(TEXTS, order)}，${number}。`),
    });
    await writeFile(join(folder, `01-0${order}.md`), articleToMarkdown(made));
  }
}

/** Let a person edit one article. */
const corrected =
  (change: (article: Article, what: number) => Partial<Article>) =>
  async (content: string, { which, what }: Edit): Promise<void> => {
    const file = pick(await articlesIn(content), which);
    if (!file) return;
    const read = markdownToArticle(await readFile(file, "utf8"), file);
    await writeFile(file, articleToMarkdown({ ...read, ...change(read, what) }));
  };

const EDITS = {
  word: corrected(({ paragraphs: before }, what) => ({
    paragraphs: [...before, ...paragraphs(`${pick(TEXTS, what)}，订正。`)],
  })),
  title: corrected((_, what) => ({ title: pick([...TEXTS, ""], what) })),
  people: corrected((_, what) => ({ reporter: [pick(PEOPLE, what), pick(PEOPLE, what + 1)] })),
  section: corrected((_, what) => ({ section: pick(SECTIONS, what) })),
  absorbs: corrected(({ id }) => ({ formerly: [id.replace(/\d(\d)$/, "5$1")] })),
  removed: async (content, { which }) => {
    const file = pick(await articlesIn(content), which);
    if (file) await rm(file);
  },
  printed: (content, { which, what }) => printIssue(content, pick(DAYS, which), what),
  elsewhere: (content, { what }) => tellElsewhere(content, what),
  named: (content, { what }) =>
    writeFile(join(content, "archive.yaml"), `title: ${pick(TEXTS, what)}\nlanguage: zh-Hans\n`),
} as const satisfies Readonly<Record<string, (content: string, edit: Edit) => Promise<void>>>;

/** Let another site of the newspaper, which may be new, tell of its issues and people. */
async function tellElsewhere(content: string, what: number): Promise<void> {
  const address = "https://paper.example/1980s/";
  const settings = `title: 某某日报\nlanguage: zh-Hans\nvolumes: [${address}]\n`;
  await writeFile(join(content, "archive.yaml"), settings);
  const [from, to] = ["1985-03-01", pick(["1988-07-09", "2020-11-21", "2021-12-30"], what)];
  const told = { format: VOLUME_FORMAT, title: "某某日报", from, to };
  const name = pick(PEOPLE, what);
  const people = [[name, `/reporters/${name}/`, what]];
  const issues = [from, to].map((id) => [id, what]);
  await writeVolume(content, address, JSON.stringify({ ...told, issues, people, sections: [] }));
}

/** Any edit; a newspaper is seldom renamed. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  which: fc.nat(999),
  what: fc.nat(999),
});

/** Do what an edit says. */
export const edit = (content: string, done: Edit): Promise<void> => EDITS[done.kind](content, done);

async function articlesIn(content: string): Promise<readonly string[]> {
  const names = await readdir(join(content, "issues"), { recursive: true });
  const files = names.filter((name) => name.endsWith(".md")).sort();
  // An issue needs one.
  return files.filter((name) => !name.endsWith("01-01.md")).map((name) => join(content, "issues", name));
}
