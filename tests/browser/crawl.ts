import type { Page } from "playwright-core";

/** An address of a site, as a browser got it. */
export interface Visited {
  /** The HTTP status. */
  readonly status: number;
  /** What the page refers to: links, styles, scripts, pictures, forms; absolute, with their fragments. */
  readonly references: readonly string[];
  /** The names that a fragment can point to. */
  readonly anchors: ReadonlySet<string>;
}

/** Visit everything that is reached from a site's first page by following references to its own host. */
export async function crawl(page: Page, first: string): Promise<ReadonlyMap<string, Visited>> {
  const { origin } = new URL(first);
  const visited = new Map<string, Visited>();
  const queue = [first];
  for (const url of queue) {
    if (visited.has(url)) continue;
    const seen = await visit(page, url);
    visited.set(url, seen);
    queue.push(...seen.references.filter((next) => next.startsWith(`${origin}/`)).map(withoutFragment));
  }
  return visited;
}

/** List the references that lead nowhere: to nothing, or to a part that the page does not have. */
export function brokenReferences(site: ReadonlyMap<string, Visited>): readonly string[] {
  return [...site].flatMap(([from, { references }]) =>
    references.filter((to) => isBroken(site, to)).map((to) => `${decodeURI(from)} → ${decodeURI(to)}`),
  );
}

function isBroken(site: ReadonlyMap<string, Visited>, to: string): boolean {
  const target = site.get(withoutFragment(to));
  const [, fragment] = to.split("#");
  if (!target) return false;
  return (
    target.status !== 200 || (Boolean(fragment) && !target.anchors.has(decodeURIComponent(fragment ?? "")))
  );
}

/** Give an address without the part after `#`, which no server sees. */
function withoutFragment(url: string): string {
  return url.split("#")[0] ?? url;
}

/** Ask for an address; open it where it is a page. */
async function visit(page: Page, url: string): Promise<Visited> {
  const response = await page.request.get(url);
  const status = response.status();
  const isPage = response.ok() && response.headers()["content-type"]?.startsWith("text/html");
  if (!isPage) return { status, references: [], anchors: new Set() };
  await page.goto(url);
  const { references, anchors } = await page.evaluate(readPage);
  return { status, references, anchors: new Set(anchors) };
}

/** List what a document refers to and its names. Runs in the browser. */
function readPage(): { references: string[]; anchors: string[] } {
  return {
    references: ["href", "src", "action"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map(
        (element) => new URL(element.getAttribute(name) ?? "", document.baseURI).href,
      ),
    ),
    anchors: [...document.querySelectorAll("[id]")].map(({ id }) => id),
  };
}
