import { extname } from "node:path";
import { parse } from "csv-parse/sync";
import { readBytes } from "../../src/archive/files.ts";
import { readText } from "../../src/archive/text.ts";
import { inputError } from "../../src/input-error.ts";
import type { Fields } from "./fields.ts";

/** An article as another program wrote it, and where. */
export interface Found {
  /** File and line, for messages. */
  readonly place: string;
  readonly fields: Fields;
}

/** How each kind of file is read, by its ending. */
const READERS: Readonly<Record<string, (text: string, file: string) => readonly Found[]>> = {
  ".ndjson": readLines,
  ".jsonl": readLines,
  ".csv": readTable,
};

/** Read the records of a file, stored as pages may be; throws an `InputError` that names file, line and reason. */
export async function readRecords(file: string): Promise<readonly Found[]> {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) throw inputError(file, `expected a file that ends with ${Object.keys(READERS).join(", ")}`);
  return read(readText(await readBytes(file), file), file);
}

/** One JSON object a line (ndjson.org). */
function readLines(text: string, file: string): readonly Found[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `${file}:${index + 1}`;
    const fields: unknown = parsed(line, place);
    if (typeof fields === "object" && fields !== null && !Array.isArray(fields))
      return [{ place, fields: fields as Fields }];
    throw inputError(place, "expected a JSON object");
  });
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw inputError(place, `no JSON: ${(error as Error).message}`, { cause: error });
  }
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** A table with the names of its fields in the first row (RFC 4180). */
function readTable(text: string, file: string): readonly Found[] {
  try {
    const rows = parse(text, { columns: true, info: true, skip_empty_lines: true }) as unknown as Row[];
    return rows.map(({ record, info }) => ({ place: `${file}:${info.lines}`, fields: record }));
  } catch (error) {
    throw inputError(file, `no CSV: ${(error as Error).message}`, { cause: error });
  }
}
