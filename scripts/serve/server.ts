import { realpath } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import DevServer from "@11ty/eleventy-dev-server";
import { leadsOut } from "./locate.ts";

/** Ports that are tried, from the first on; the server itself would end where all of them are in use. */
const [FIRST, LAST] = [8080, 8089];

/**
 * Serve a folder on this machine only, with live reload; prints the address, on the first of some ports that is free, or
 * on one that the system gives.
 */
export function serveFolder(folder: string, pathPrefix: string): DevServer {
  const server = new DevServer("backfile", folder, {
    pathPrefix,
    domDiff: false,
    messageOnStart: ({ localhostUrl }) => `Serving ${folder} at ${localhostUrl}`,
    middleware: [guard(folder, pathPrefix)],
  });
  // The server would listen on every network of the machine.
  server._serverListen = (port) => server.server.listen({ port: port <= LAST ? port : 0, host: "127.0.0.1" });
  server.serve(FIRST);
  return server;
}

/** The names of this machine. A page elsewhere can make its own name mean this machine, too (DNS rebinding). */
const HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Let through what asks this machine by its own name for what lies in the folder. The server itself follows links, takes
 * `_site-old` for a part of `_site`, and ends at an address that is no UTF-8 (`/%ff`).
 */
function guard(folder: string, pathPrefix: string) {
  return async ({ url = "/", headers }: IncomingMessage, response: ServerResponse, next: () => void) => {
    try {
      const { pathname } = new URL(url, "http://localhost/");
      const path = pathname.startsWith(pathPrefix) ? pathname.slice(pathPrefix.length) : pathname;
      if (!HOST.test(headers.host ?? "")) response.writeHead(403).end();
      else if (await leadsOut(await realpath(folder), path)) response.writeHead(404).end();
      else next();
    } catch {
      response.writeHead(400).end();
    }
  };
}
