import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { fold } from "./fold.ts";
import { headingPositions } from "./layout.ts";
import { filterValue, headings, passages, type SearchRecord } from "./record.ts";
import { filler, paragraphTokens, unitsOf } from "./tokens.ts";

/** Let Pagefind index articles; give its files, none of them on disk yet. */
export async function pagefindFiles(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const index = await openIndex();
  try {
    // Pagefind's service answers one call at a time.
    for (const record of records) await addRecord(index, record);
    return checked(await index.getFiles(), "write its files").files;
  } finally {
    await close();
  }
}

/** What one query loads is a few of these parts of the index: at 5,000 positions each, about 12 KB a token. */
const positionsPerPart = "5000";

async function openIndex(): Promise<PagefindIndex> {
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] ??= positionsPerPart;
  const { index } = checked(await createIndex({}), "start");
  if (!index) throw new Error("Pagefind gave no index");
  return index;
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const answer = await index.addCustomRecord({
    url: record.url,
    content: content(record),
    // No language of Pagefind's: its own way of cutting Chinese into words stays off.
    language: "unknown",
    filters: filters(record),
    sort: { date: record.date ?? "" },
  });
  checked(answer, `index ${record.url}`);
}

/**
 * Pagefind writes the weight of every word that does not weigh 25, and gives each of them 24.
 * With this mark at the start they weigh 1.05 × 24, rounded down: a twentieth off the index.
 */
const weight = "___PAGEFIND_WEIGHT___1.05";

/** Pagefind leaves out a record without a word, and numbers the others without it. No phrase has this token. */
const article = "article";

/** Make the words that Pagefind indexes: the headings in the first positions, then the text. */
function content(record: SearchRecord): string {
  const above = [article, ...headings(record).flatMap(tokensOf)];
  const fill = Array<string>(Math.max(0, headingPositions - above.length)).fill(filler);
  return [weight, ...above, ...fill, ...passages(record).flatMap(tokensOf)].join(" ");
}

const tokensOf = (printed: string): readonly string[] => paragraphTokens(unitsOf(fold(printed)));

function filters({ section, reporter }: SearchRecord): Record<string, string[]> {
  return {
    ...(section && { section: [filterValue(section)] }),
    ...(reporter.length > 0 && { reporter: reporter.map(filterValue) }),
  };
}

/** Pagefind gives its errors back instead of throwing them. */
function checked<T extends { readonly errors: readonly string[] }>(answer: T, task: string): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind could not ${task}: ${answer.errors.join("; ")}`);
  return answer;
}
