import type { Happening } from "../happening.ts";
import { articles } from "./articles.ts";
import { commands } from "./commands.ts";
import { disk } from "./disk.ts";
import { lines } from "./lines.ts";
import { notices } from "./notices.ts";
import { pages } from "./pages.ts";
import { settings } from "./settings.ts";

/** All that goes wrong, in the README's order. */
export const happenings: readonly Happening[] = [
  ...settings,
  ...pages,
  ...articles,
  ...lines,
  ...commands,
  ...disk,
  ...notices,
];
