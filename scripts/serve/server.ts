import type { IncomingMessage, ServerResponse } from "node:http";
import DevServer from "@11ty/eleventy-dev-server";

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
    middleware: [refuseMalformed],
  });
  // The server would listen on every network of the machine.
  server._serverListen = (port) => server.server.listen({ port: port <= LAST ? port : 0, host: "127.0.0.1" });
  server.serve(FIRST);
  return server;
}

/** Answer an address that is no UTF-8 (`/%ff`), at which the server throws and would end. */
function refuseMalformed(_: IncomingMessage, response: ServerResponse, next: () => void): void {
  try {
    next();
  } catch {
    response.writeHead(400).end();
  }
}
