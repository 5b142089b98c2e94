import { backfile } from "./backfile.ts";
import type { Contender } from "./contender.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";

/** All that build, in the order in which they do. A new one is a row here. */
export const CONTENDERS: readonly Contender[] = [backfile, hugo, eleventy];
