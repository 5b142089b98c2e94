import { join } from "node:path";
import type { BuildOptions } from "./options.ts";

/** Where it is kept what sites hold. */
export const keptLedgers = ({ cache }: Pick<BuildOptions, "cache">): string => join(cache, "sites");
