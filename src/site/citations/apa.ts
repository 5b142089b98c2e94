import type { Item } from "./item.ts";

/** Of more authors than this, the first ones and the last are named (§9.8). */
const MOST_AUTHORS = 20;

/**
 * Write the entry of a list of references as the Publication Manual of the American Psychological Association has it
 * for an article of a newspaper (7th edition, §10.1):
 *
 *     王威晨. (2022, November 22). 临港区召开党工委（扩大）会议. 今日临港, 1.
 *
 * Without an author, the title stands first (§9.12). Names are as printed, neither turned round nor shortened.
 */
export function apa(item: Item): string {
  const day = `(${dayOf(item)}).`;
  const title = closed(item.title);
  const opening = item.author ? [closed(authors(item.author)), day, title] : [title, day];
  const printed = `${item["container-title"]}, ${item.page}.`;
  return [...opening, printed, item.URL].filter(Boolean).join(" ");
}

function authors(author: NonNullable<Item["author"]>): string {
  const names = author.map(({ literal }) => literal);
  const last = names.at(-1);
  if (names.length <= 2) return names.join(" & ");
  if (names.length <= MOST_AUTHORS) return `${names.slice(0, -1).join(", ")}, & ${last}`;
  return `${names.slice(0, MOST_AUTHORS - 1).join(", ")}, … ${last}`;
}

const MONTH = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" });

/** `2022, November 22` */
function dayOf({ issued }: Item): string {
  const [year, month, day] = issued["date-parts"][0];
  return `${year}, ${MONTH.format(new Date(Date.UTC(2000, month - 1)))} ${day}`;
}

/** End a text with a stop, where it has none of its own. */
const closed = (text: string): string => (/[.?!。？！]$/u.test(text) ? text : `${text}.`);
