/**
 * YAML that has nothing but fields, a line each: texts, whole numbers, lists of these, and records of such fields. Nearly
 * all front matter is such, and is read here in a tenth of the time that YAML's readers take. For every text this gives
 * what those give, or nothing.
 *
 *     title: 今日临港
 *     date: "2022-11-22"
 *     page: 1
 *     reporter: [孙艺嘉, 王威晨]
 *     source:
 *       lines: ["01:1-38"]
 */

/** A field, or the name of a record. */
const FIELD = /^( {2})?([a-z]+):(?: (.+))?$/;

/** What YAML may take for more than itself, control characters and ends of lines. */
const SPECIAL = String.raw`:#,[\]{}"'\\\0-\u001f\u007f-\u009f\u2028\u2029\ufeff`;

/**
 * A text that no number or mark of YAML begins like: `AI`, `临港区`, `11月21日`; digits and hyphens, as in a day; what
 * stands in quotes, without an escape.
 */
const TEXT = new RegExp(
  `^(?:[A-Za-z]|\\d*[^\\0-\\u007f\\s${SPECIAL}])(?:[^${SPECIAL}]*[^\\s${SPECIAL}])?$`,
  "u",
);
const HYPHENED = /^\d+-[\d-]*\d$/;
const QUOTED = /^"([^"\\\0-\u001f\u007f-\u009f\u2028\u2029\ufeff]*)"$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** Texts that are none: the core schema's (YAML 1.2, 10.3.2). */
const NO_TEXT = /^(?:null|true|false)$/i;

/** No article has so many. */
const MOST_FIELDS = 100;

type Fields = Record<string, unknown>;

/** Read a plain YAML text as plain data; undefined for any other. */
export function readPlainYaml(text: string): Fields | undefined {
  const lines = text.split("\n");
  if (lines.pop() !== "" || lines.length > MOST_FIELDS) return undefined;
  const data: Fields = {};
  let record: Fields | undefined;
  for (const line of lines) {
    const [, within, name = "", written] = FIELD.exec(line) ?? [];
    const into = within ? record : data;
    if (name === "" || NO_TEXT.test(name) || !into || Object.hasOwn(into, name)) return undefined;
    if (written === undefined && within) return undefined;
    if (!within) record = written === undefined ? {} : undefined;
    const value = written === undefined ? record : readValue(written);
    if (value === undefined) return undefined;
    into[name] = value;
  }
  return lines.length > 0 && Object.values(data).every(isFilled) ? data : undefined;
}

/** A record without fields is no record. */
const isFilled = (value: unknown): boolean =>
  typeof value !== "object" || Array.isArray(value) || Object.keys(value as Fields).length > 0;

function readValue(written: string): unknown {
  if (!written.startsWith("[") || !written.endsWith("]")) return readItem(written);
  const items = written.slice(1, -1).split(", ").map(readItem);
  return items.includes(undefined) ? undefined : items;
}

function readItem(written: string): string | number | undefined {
  if (TEXT.test(written)) return NO_TEXT.test(written) ? undefined : written;
  if (NUMBER.test(written)) return Number(written);
  return HYPHENED.test(written) ? written : QUOTED.exec(written)?.[1];
}
