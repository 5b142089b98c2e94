import { updateIssue } from "../../src/archive/index.ts";
import { NEW, PAGES } from "./issue-to-update.ts";

/** Brings the issue of several archives up to date, a few at a time, so that each is at another point of it. */
const archives = process.argv.slice(2).values();

const work = async (): Promise<void> => {
  for (const archive of archives) await updateIssue(archive, PAGES, NEW);
};

await Promise.all(Array.from({ length: 6 }, work));
