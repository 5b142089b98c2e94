import { spawn } from "node:child_process";
import { once } from "node:events";
import { launching } from "../src/launch/index.ts";
import { readOptions } from "./build/options.ts";
import { refuseForeign } from "./build/output.ts";
import { run } from "./run.ts";
import { preview } from "./serve/preview.ts";
import { serveFolder } from "./serve/server.ts";
import { watch } from "./serve/watch.ts";

/** Show the site on this machine and build it again after every change; takes the options of the build. */
await run(async () => {
  const args = process.argv.slice(2);
  const options = readOptions(args);
  const { content, out, pathPrefix } = options;
  await refuseForeign(out, content);
  // A large archive takes a while to be watched, and so that begins with the first build.
  const serving = build(args).then(() => serveFolder(out, pathPrefix));
  watch(content, async (changed) => {
    const server = await serving;
    if (await preview(options, changed)) server.reload({});
    if (await build(args)) server.reload({});
  });
  await serving;
});

/** Build in a process of its own, which reads changed code anew and may fail; tells whether it did not. */
async function build(args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, launching("scripts/build.ts", ...args), { stdio: "inherit" });
  const [status] = await once(child, "exit");
  return status === 0;
}
