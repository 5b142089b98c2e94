import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { stringify } from "yaml";
import { splitFile } from "../../../src/markdown/split-file.ts";
import { filesIn } from "../folder.ts";

/** What the front matter of an article says that a page shows. */
interface Facts {
  readonly title: string;
  readonly date: string;
  readonly page: number;
  readonly kicker?: string;
  readonly deck?: string;
  readonly section?: string;
  readonly reporter?: readonly string[];
}

/** Write the articles of an archive as other generators read them: `2022-11-22/01-04.md`, with the same Markdown. */
export async function writeDocuments(content: string, folder: string): Promise<void> {
  for (const file of filesIn(content).filter((name) => name.endsWith(".md"))) {
    const { data, body } = splitFile(await readFile(file, "utf8"));
    const issue = basename(join(file, "../.."));
    const document = join(folder, issue, basename(file));
    await mkdir(dirname(document), { recursive: true });
    await writeFile(document, `---\n${stringify(frontMatter(data as Facts, issue), YAML)}---\n${body}`);
  }
}

/** Both read YAML 1.1, in which a day without quotes is a time. */
const YAML = { version: "1.1" } as const;

/** Issues, sections and reporters are lists, as both have them; `page` and `section` mean something else to them. */
function frontMatter({ title, date, page, kicker, deck, section, reporter = [] }: Facts, issue: string) {
  return {
    ...{ title, date, printedPage: page },
    ...(kicker && { kicker }),
    ...(deck && { deck }),
    ...{ issues: [issue], sections: section ? [section] : [], reporters: reporter },
  };
}
