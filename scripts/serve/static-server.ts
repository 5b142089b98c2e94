import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { locate } from "./locate.ts";

/** A folder that is being served on this machine, as a static host would. */
export interface StaticServer {
  /** Scheme, host and port: `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** The folder's own address: the origin and the prefix. */
  readonly url: string;
  readonly traffic: Traffic;
  close(): Promise<void>;
}

/** What a server has sent so far: answers, and bytes of files as they are sent. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** What is answered: a status with a place to go to, a file to send, or neither. */
interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

/** Content types by file ending; everything else (the `.pf_*` and `.pagefind` of the search index too) is bytes. */
const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".jsonl": "application/jsonl",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/**
 * Serve a folder on a free port of this machine, under a path prefix such as `/repo/`, with nothing of a server's own.
 * Texts are gzipped, as hosts do, where that is asked for.
 */
export async function serveFolder(
  folder: string,
  prefix = "/",
  { gzips = false } = {},
): Promise<StaticServer> {
  const root = await realpath(folder);
  const traffic: Traffic = { requests: 0, bytes: 0 };
  const server = createServer(async (request, response) => {
    const answered = await answer(root, prefix, request.url ?? "/");
    traffic.requests++;
    await send(response, answered, gzips, (bytes) => {
      traffic.bytes += bytes;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: origin + prefix,
    traffic,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Tell what a request gets: its file, the way to a folder's address with its last slash, or the archive's 404 page. */
async function answer(root: string, prefix: string, url: string): Promise<Answer> {
  const [path = "/"] = url.split("?");
  if (`${path}/` === prefix) return { status: 301, location: prefix };
  const found = path.startsWith(prefix) && (await locate(root, path.slice(prefix.length)));
  if (!found) return { status: 404, ...(await optional(join(root, "404.html"))) };
  if (!found.folder) return { status: 200, file: found.path };
  if (!path.endsWith("/")) return { status: 301, location: `${path}/` };
  const index = await optional(join(found.path, "index.html"));
  return index ? { status: 200, ...index } : { status: 404, ...(await optional(join(root, "404.html"))) };
}

async function optional(file: string): Promise<{ file: string } | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file } : undefined;
}

/** What is public may be read by pages of any site (Fetch Standard), as on GitHub Pages. */
const OPEN = { "access-control-allow-origin": "*" };

async function send(
  response: ServerResponse,
  { status, file, location }: Answer,
  gzips: boolean,
  count: (bytes: number) => void,
): Promise<void> {
  const found = file ? await readFile(file) : Buffer.alloc(0);
  const type = file && (contentTypes[extname(file)] ?? "application/octet-stream");
  const isGzipped = gzips && isText(type ?? "");
  const content = isGzipped ? gzipSync(found) : found;
  count(content.length);
  response.writeHead(status, {
    ...OPEN,
    ...(type && { "content-type": type }),
    ...(isGzipped && { "content-encoding": "gzip" }),
    ...(location && { location }),
  });
  response.end(content);
}

const isText = (type: string): boolean => /^text\/|json$|xml$/.test(type);
