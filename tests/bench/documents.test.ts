import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { writeDocuments } from "../../scripts/bench/site/documents.ts";

const ARTICLE = `---
id: 2022-11-22-01-04
title: "临港区：召开会议"
date: "2022-11-22"
page: 1
section: 要闻
reporter: [王威晨]
---

本报讯（记者 王威晨）11月21日，临港区召开会议。

## 小标题
`;

test("other generators are given the same Markdown, with days that stay texts and names in lists", async (context) => {
  const folder = await mkdtemp(join(tmpdir(), "backfile-bench-test-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const articles = join(folder, "content/issues/2022-11-22/articles");
  await mkdir(articles, { recursive: true });
  await writeFile(join(articles, "01-04.md"), ARTICLE);
  await writeDocuments(join(folder, "content"), join(folder, "documents"));
  assert.equal(
    await readFile(join(folder, "documents/2022-11-22/01-04.md"), "utf8"),
    `---
title: 临港区：召开会议
date: "2022-11-22"
printedPage: 1
issues:
  - "2022-11-22"
sections:
  - 要闻
reporters:
  - 王威晨
---

本报讯（记者 王威晨）11月21日，临港区召开会议。

## 小标题
`,
  );
});
