import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { twoDigits } from "../../src/ids.ts";
import { VECTORS } from "./vectors.ts";

/** Vectors are texts of one line where fields are. */
const all = VECTORS.map((vector) => vector.replaceAll("\n", " "));
const DAY = "2001-01-02";

/**
 * Write an archive in which every field holds vectors: an article for each, in all of its fields and in its Markdown,
 * and on the page that it was read from; many of them in the settings and in what is known of the issue.
 */
export async function writeHostileArchive(content: string): Promise<void> {
  const issue = join(content, "issues", DAY);
  await mkdir(join(issue, "articles"), { recursive: true });
  await mkdir(join(issue, "pages"));
  await writeFile(join(content, "archive.yaml"), lines(settings));
  await writeFile(join(issue, "issue.yaml"), lines(facts));
  await writeFile(join(issue, "pages/01.txt"), `${all.join("\n")}\n`);
  for (const [index, vector] of VECTORS.entries()) {
    await writeFile(join(issue, `articles/01-${twoDigits(index + 1)}.md`), article(vector, index + 1));
  }
}

const some = all.slice(0, -1).join(" ");
const settings = {
  title: all.slice(0, 8).join(" "),
  place: all.slice(8, 30).join(" "),
  description: some,
  publisher: all.slice(30, -1).join(" "),
  language: "zh-Hans",
  url: "https://archive.example",
  edit: "https://archive.example/edit/",
};

const facts = {
  date: DAY,
  dateSource: "inferred",
  newspaper: some,
  number: some,
  pageNames: { 1: some },
  doubts: all.map((vector, index) => ({ rule: vector, page: 1, line: index + 1, message: vector })),
};

/** JSON is YAML. */
function lines(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");
}

function article(vector: string, order: number): string {
  const field = vector.replaceAll("\n", " ");
  const head = {
    id: `${DAY}-01-${twoDigits(order)}`,
    title: order % 10 === 0 ? "" : field,
    page: 1,
    section: field,
    ...{ kicker: field, deck: field, dateline: field, column: field },
    ...{ reporter: [field], correspondent: [field], photographer: [field] },
    photos: [{ caption: `图${field}`, photographer: field }],
    source: { lines: [`01:${order}`] },
  };
  const link = vector.replace(/[<>\n]/g, "");
  const body = [
    `毒${vector}`,
    vector,
    `## ${field}`,
    `[链](<${link}>) ![图](<${link}>) [链](${link.replaceAll(" ", "")} "${link}") <${link}>`,
    `*${field}* \`${field}\``,
  ];
  return `---\n${lines(head)}---\n\n${body.join("\n\n")}\n`;
}
