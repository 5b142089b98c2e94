import { readFile } from "node:fs/promises";
import { indexArticles, issuesOf } from "../../../src/search/index.ts";

/** Index the articles of a JSON file into a folder: what the bench measures as a process of its own. */
const [file = "", folder = ""] = process.argv.slice(2);
await indexArticles(issuesOf(JSON.parse(await readFile(file, "utf8"))), folder);
