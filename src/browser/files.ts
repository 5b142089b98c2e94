import type { Packing } from "../search/layout.ts";

/** The site's address, wherever it is published; scripts lie in its `assets/`. */
export const site = new URL("../", import.meta.url);

/** Give the address of the search index of a site. */
export const indexOf = (of: URL): URL => new URL("pagefind/", of);

/** The address of the site's own. */
export const indexFolder = indexOf(site);

/** The browser's own `fetch`, which is replaced for Pagefind. */
const plainFetch = globalThis.fetch;

/** Fetch a file, or fail. */
export async function fetchFile(url: string | URL, options: RequestInit = {}): Promise<Response> {
  const response = await plainFetch(url, options);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response;
}

/** Fetch a JSON file. */
export const fetchJson = async <T>(url: URL, options: RequestInit = {}): Promise<T> =>
  (await fetchFile(url, options)).json();

/** Fetch what the indexer wrote in bits. */
export const fetchBytes = async (url: URL): Promise<Uint8Array> =>
  new Uint8Array(await (await fetchFile(url)).arrayBuffer());

/** Fetch what the indexer packed: JSON, gzipped. */
export const fetchPacked = async <T>(url: URL, packing: Packing): Promise<T> =>
  JSON.parse(new TextDecoder(packing).decode(await unzipped(await fetchFile(url))));

/** Unzip a file, unless its server takes the ending for an encoding and the browser has unzipped it already. */
export async function unzipped(file: Response): Promise<ArrayBuffer> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
