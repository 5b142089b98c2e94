import type { Browser, Page } from "playwright-core";
import { serveFolder } from "../../serve/static-server.ts";
import type { Contender } from "./contenders.ts";

/** What a query gave and took. */
export interface Asked {
  readonly query: string;
  readonly urls: readonly string[];
  /** How many articles were found, of which those are the first. */
  readonly count: number;
  /** Milliseconds to the first results and to the last. */
  readonly first: number;
  readonly total: number;
  readonly requests: number;
  /** Bytes until the first results were there, and in all. */
  readonly firstBytes: number;
  readonly bytes: number;
}

/** How many results are shown, and how many are compared with what there is. */
const SHOWN = 20;
const COMPARED = 300;

export interface Rounds {
  /** Every query with enough results to compare. */
  readonly whole: readonly Asked[];
  /** Some queries, each in a browser that knows nothing of the site. */
  readonly cold: readonly Asked[];
  /** Queries one after another in one browser. */
  readonly further: readonly Asked[];
}

/** Ask a contender queries in a browser. */
export async function askAll(
  browser: Browser,
  contender: Contender,
  queries: {
    readonly whole: readonly string[];
    readonly cold: readonly string[];
    readonly further: readonly string[];
  },
): Promise<Rounds> {
  const server = await serveFolder(contender.folder, "/", { gzips: true });
  let firstBytes: number | undefined;
  const ask = async (page: Page, query: string, limit: number): Promise<Asked> => {
    const before = { ...server.traffic };
    firstBytes = undefined;
    const answer = await page.evaluate(`(${contender.ask})(${JSON.stringify(query)}, ${limit})`);
    const { requests, bytes } = server.traffic;
    return {
      query,
      ...(answer as Pick<Asked, "urls" | "count" | "first" | "total">),
      requests: requests - before.requests,
      firstBytes: (firstBytes ?? bytes) - before.bytes,
      bytes: bytes - before.bytes,
    };
  };
  const inWindow = async <T>(story: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.exposeFunction("tellFirst", () => {
      firstBytes ??= server.traffic.bytes;
    });
    await page.goto(server.url);
    const told = await story(page);
    await context.close();
    return told;
  };
  const inOne = (asked: readonly string[], limit: number) =>
    inWindow(async (page) => {
      const answers: Asked[] = [];
      for (const query of asked) answers.push(await ask(page, query, limit));
      return answers;
    });
  const cold: Asked[] = [];
  for (const query of queries.cold) cold.push(await inWindow((page) => ask(page, query, SHOWN)));
  const [, ...further] = await inOne(queries.further, SHOWN);
  const whole = await inOne(queries.whole, COMPARED);
  await server.close();
  return { whole, cold, further };
}
