import type { z } from "zod";
import { InputError } from "../input-error.ts";

const LONGEST_VALUE = 80;

/** Check data from a file against a schema; throws an `InputError` with a line for every problem. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
): z.output<Schema> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  throw new InputError(result.error.issues.flatMap(problemsOf).map((problem) => `${file}: ${problem}`));
}

function problemsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map(
      (key) => `${place([...issue.path, key])}: unknown field, expected ${issue.message}`,
    );
  }
  const expected = issue.code === "invalid_key" ? issue.issues[0]?.message : issue.message;
  return [[place(issue.path), `${got(issue.input)}, expected ${expected}`].filter(Boolean).join(": ")];
}

/** Name a field the way it is read aloud: `photos[0].caption`. */
function place(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${named(String(key))}`))
    .join("")
    .replace(/^\./, "");
}

/** A name that no field here could have is shown as a value is: it may be long, or hold what a terminal obeys. */
function named(key: string): string {
  return /^[\p{L}\p{N}_-]{1,40}$/u.test(key) ? key : shown(key);
}

function got(value: unknown): string {
  return value === undefined ? "missing" : `got ${shown(value)}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
