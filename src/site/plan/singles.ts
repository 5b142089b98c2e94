import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageFile } from "./places.ts";

/** A page that there is one of: its template and its file. */
export interface Single {
  readonly template: string;
  readonly file: string;
}

/** A template that has a page for each item of a list says which list that is. */
const OF_A_LIST = /^pagination:/m;
const PERMALINK = /^permalink: (\/\S*)$/m;

/** Find the pages that there is one of, by the templates in a folder. */
export const singlesIn = (folder: string): readonly Single[] =>
  readdirSync(folder).flatMap((template) => {
    const text = readFileSync(join(folder, template), "utf8");
    const [, path] = PERMALINK.exec(text) ?? [];
    return path === undefined || OF_A_LIST.test(text) ? [] : [{ template, file: pageFile(path) }];
  });
