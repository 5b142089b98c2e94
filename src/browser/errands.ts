import type { ArticleTexts } from "../search/record.ts";
import { articleOnPage } from "./article-on-page.ts";
import type { Errand, Read } from "./messages.ts";

/** Do what the search worker asks of the page. */
export async function run({ address }: Errand, back: MessagePort | undefined): Promise<void> {
  const read = await readArticle(address).then(
    (texts): Read => ({ texts }),
    (error): Read => ({ error: `${address}: ${error}` }),
  );
  back?.postMessage(read);
}

async function readArticle(address: string): Promise<ArticleTexts | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  return articleOnPage(new DOMParser().parseFromString(await response.text(), "text/html"));
}
