import type { Said } from "../../src/archive/index.ts";
import { isCalendarDay } from "../../src/day.ts";
import { InputError } from "../../src/input-error.ts";
import { readCommandLine } from "../command-line.ts";

/** What `npm run add` was asked for. */
export interface AddCommand extends Said {
  readonly content: string;
  /** Files, folders and patterns. */
  readonly names: readonly string[];
}

const OPTIONS = {
  content: { type: "string", default: "content" },
  date: { type: "string" },
  page: { type: "string" },
  edition: { type: "string" },
} as const;

/** Read the command line; throws an `InputError` with a line for every option that cannot be used. */
export function readOptions(args: readonly string[]): AddCommand {
  const { values, positionals: names } = readCommandLine(args, OPTIONS, { allowPositionals: true });
  const { content, date, page, edition } = values;
  const problems = [
    names.length === 0 ? "add: expected page files, a folder or a pattern" : "",
    date === undefined || isCalendarDay(date)
      ? ""
      : `--date: got ${JSON.stringify(date)}, expected a day like 2022-11-22`,
    page === undefined || /^[1-9]\d{0,2}$/.test(page)
      ? ""
      : `--page: got ${JSON.stringify(page)}, expected a number from 1`,
    page !== undefined && names.length > 1
      ? "--page: expected one file, for it is the number of one page"
      : "",
    edition === undefined || /^[b-z]$/.test(edition)
      ? ""
      : `--edition: got ${JSON.stringify(edition)}, expected a letter from b for a second edition of the day`,
  ].filter(Boolean);
  if (problems.length > 0) throw new InputError(problems);
  return {
    ...{ content, names },
    ...(date !== undefined && { date }),
    ...(page !== undefined && { page: Number(page) }),
    ...(edition !== undefined && { edition }),
  };
}
