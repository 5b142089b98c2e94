import { InputError } from "../src/input-error.ts";
import { run } from "./run.ts";

type Bench = (args: readonly string[]) => Promise<void>;

/** What can be measured, each loaded when it is asked for: `npm run bench -- NAME [FOLDER…]`. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  parse: async () => (await import("./bench/parse.ts")).benchParse,
  search: async () => (await import("./bench/search.ts")).benchSearch,
  site: async () => (await import("./bench/site.ts")).benchSite,
};

await run(async () => {
  const [name = "", ...args] = process.argv.slice(2);
  const load = BENCHES[name];
  if (!load)
    throw new InputError([
      `bench: got ${JSON.stringify(name)}, expected one of ${Object.keys(BENCHES).join(", ")}`,
    ]);
  const bench = await load();
  await bench(args);
});
