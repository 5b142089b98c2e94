import { gather } from "../gather.ts";
import type { Page } from "../model.ts";
import type { Encoding } from "../settings.ts";
import { namesIn, readBytes } from "./files.ts";
import { pageNumberOf } from "./layout.ts";
import { readPage } from "./text.ts";

/** Read one page from its file; throws an `InputError` where it is no text. */
export async function readPageFile(file: string, number: number, encoding?: Encoding): Promise<Page> {
  return readPage(await readBytes(file), number, file, encoding);
}

/** Read the pages in a folder, in order. */
export async function readPages(folder: string, encoding?: Encoding): Promise<readonly Page[]> {
  const pages = await gather(await namesIn(folder), async (name) => {
    const number = pageNumberOf(name);
    return number === undefined ? [] : [await readPageFile(`${folder}/${name}`, number, encoding)];
  });
  return pages.flat().toSorted((a, b) => a.number - b.number);
}
