import { writeSync } from "node:fs";
import { updateIssue } from "../../src/archive/index.ts";
import { NEW, PAGES } from "./issue-to-update.ts";

/** Brings the issue of several archives up to date at the same time, and says when it begins. */
writeSync(1, "begin\n");
await Promise.all(process.argv.slice(2).map((archive) => updateIssue(archive, PAGES, NEW)));
