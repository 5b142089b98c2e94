import prettyBytes from "pretty-bytes";
import { InputError } from "../../src/input-error.ts";
import { type Size, type Sizes, sumOf } from "../../src/published/index.ts";
import { counted } from "../counted.ts";
import { roomOf } from "./room.ts";

/** “Published GitHub Pages sites may be no larger than 1 GB” (docs.github.com, GitHub Pages limits). */
const GITHUB_PAGES = 1e9;

/** From this share of it on, a host's limit is worth a word. */
const NEAR = 0.8;

/** Make what refuses a site that is larger than a budget, in bytes; without one, any size will do. */
export const within =
  (budget: number | undefined) =>
  (sizes: Sizes): void => {
    const all = sumOf(sizes.values());
    if (budget !== undefined && all.bytes > budget)
      throw new InputError([
        `--budget: the site takes ${roomSaid(all)}, ${prettyBytes(all.bytes - budget)} too much, expected ${prettyBytes(budget)} at most; the one before it stays`,
        ...tableOf(sizes, all),
        "to make room, put the issues of earlier years into an archive of their own; or publish where more is allowed",
      ]);
  };

function tableOf(sizes: Sizes, all: Size): readonly string[] {
  return roomOf(sizes).map(([kind, size]) => {
    const columns = [
      kind.padEnd(19),
      prettyBytes(size.bytes).padStart(8),
      shareSaid(size.bytes, all.bytes).padStart(5),
      counted(size.files, "file").padStart(14),
    ];
    return `  ${columns.join("  ")}`;
  });
}

/** Say how full a site's budget is; without one, only where it comes near to the limit of GitHub Pages. */
export function fullness(sizes: Sizes, budget: number | undefined): readonly string[] {
  const all = sumOf(sizes.values());
  const [limit, whose] =
    budget === undefined ? [GITHUB_PAGES, "GitHub Pages allows"] : [budget, "--budget allows"];
  if (budget === undefined && all.bytes < NEAR * limit) return [];
  return [
    `the site takes ${roomSaid(all)}, ${shareSaid(all.bytes, limit)} of the ${prettyBytes(limit)} that ${whose}`,
  ];
}

const roomSaid = ({ bytes, files }: Size): string => `${prettyBytes(bytes)} in ${counted(files, "file")}`;

const shareSaid = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;
