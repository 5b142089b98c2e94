import { fileURLToPath } from "node:url";

const RUNNER = fileURLToPath(new URL("runner/bin.cjs", import.meta.resolve("pagefind")));

/** The arguments to Node by which stock Pagefind indexes a site, as `npx pagefind --site` does. */
export const pagefindOver = (site: string): readonly string[] => [RUNNER, "--site", site];
