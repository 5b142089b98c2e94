import { InputError } from "../src/input-error.ts";
import { benchParse } from "./bench/parse.ts";
import { benchSearch } from "./bench/search.ts";
import { run } from "./run.ts";

/** What can be measured: `npm run bench -- NAME [FOLDER…]`. */
const BENCHES: Readonly<Record<string, (folders: readonly string[]) => Promise<void>>> = {
  parse: benchParse,
  search: benchSearch,
};

await run(async () => {
  const [name = "", ...folders] = process.argv.slice(2);
  const bench = BENCHES[name];
  if (!bench)
    throw new InputError([
      `bench: got ${JSON.stringify(name)}, expected one of ${Object.keys(BENCHES).join(", ")}`,
    ]);
  await bench(folders);
});
