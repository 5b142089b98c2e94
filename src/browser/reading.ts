import type { ArticleTexts } from "../search/record.ts";
import type { Errand, Read } from "./messages.ts";

const known = new Map<string, Promise<ArticleTexts | undefined>>();

/**
 * Read an article off its page; nothing where there is none, which the next search asks for again. The page does it on
 * behalf of the search worker, for a worker has no reader of HTML.
 *
 * @throws Error where its host cannot be reached
 */
export async function articleAt({ href }: URL): Promise<ArticleTexts | undefined> {
  const read = known.get(href) ?? send({ address: href });
  known.set(href, read);
  const texts = await read.catch((error) => {
    known.delete(href);
    throw error;
  });
  if (!texts) known.delete(href);
  return texts;
}

function send(errand: Errand): Promise<ArticleTexts | undefined> {
  const { port1: port, port2: back } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data: { texts, error } }: MessageEvent<Read>) => {
      port.close();
      if (error === undefined) resolve(texts);
      else reject(new Error(error));
    };
    postMessage(errand, { transfer: [back] });
  });
}
