import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { TestContext } from "node:test";
import { serveFolder } from "../../scripts/serve/server.ts";

/** Serve a site beside other programs that use some ports; gives what is said, with the first port that is free here as 8081. */
export async function serveBeside(t: TestContext, ports: readonly number[]): Promise<readonly string[]> {
  for (const port of ports) await occupy(t, port);
  const said: string[] = [];
  const write = process.stdout.write.bind(process.stdout) as (text: string) => boolean;
  const { mock } = t.mock.method(process.stdout, "write", (text: string) => {
    if (String(text).startsWith("Serving")) said.push(text.trim());
    return write(text);
  });
  const server = serveFolder("_site", "/");
  t.after(() => server.close());
  await server.ready();
  mock.restore();
  const { port } = server.server.address() as AddressInfo;
  return ports.includes(port) ? said : said.map((line) => line.replace(`:${port}/`, ":8081/"));
}

/** Use a port, unless another program does. */
async function occupy(t: TestContext, port: number): Promise<void> {
  const server = createServer().listen(port, "127.0.0.1");
  t.after(() => server.close());
  await once(server, "listening").catch(() => {});
}
