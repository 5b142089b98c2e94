import { readFile } from "node:fs/promises";
import { z } from "zod";
import { InputError } from "../../src/input-error.ts";
import { checked } from "../../src/markdown/problems.ts";
import type { Paragraph } from "../../src/model.ts";

/** An article as a reader of the printed page would give it. What is missing is not judged. */
export interface GoldArticle {
  /** The page that it starts on. */
  readonly page: number;
  /** Every page that holds a part of it. */
  readonly pages?: readonly number[];
  /** Empty where none is printed. */
  readonly headline?: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly reporter?: readonly string[];
  readonly correspondent?: readonly string[];
  readonly photographer?: readonly string[];
  /** The printed name of its page. */
  readonly section?: string;
  readonly paragraphs?: readonly Paragraph[];
  /** All its text, headline included, where only the borders between articles are known. */
  readonly text?: string;
}

/** An issue whose articles are known: `gold.json`. */
export interface GoldIssue {
  readonly id: string;
  readonly date?: string;
  /** False where no page prints the date. */
  readonly datePrinted?: boolean;
  /** Whether the pages came through OCR, whose errors are forgiven. */
  readonly noisy?: boolean;
  /** How much of a headline may differ, where it is not the usual share. */
  readonly headlineSlack?: number;
  readonly articles: readonly GoldArticle[];
}

const text = z.string("a text");
const names = z.array(text, "a list of names");
const number = z.int("a whole number").min(1, "a number from 1");
const KINDS = ["paragraph", "crosshead", "caption"] as const;

const article = z
  .object({
    page: number,
    pages: z.exactOptional(z.array(number, "a list of pages")),
    headline: z.exactOptional(text),
    kicker: z.exactOptional(text),
    deck: z.exactOptional(text),
    reporter: z.exactOptional(names),
    correspondent: z.exactOptional(names),
    photographer: z.exactOptional(names),
    section: z.exactOptional(text),
    paragraphs: z.exactOptional(
      z.array(z.object({ kind: z.enum(KINDS, `one of ${KINDS.join(", ")}`), text }), "a list of paragraphs"),
    ),
    text: z.exactOptional(text),
  })
  .refine((one) => one.text !== undefined || one.paragraphs !== undefined, "paragraphs or text");

const schema = z.object({
  id: text,
  date: z.exactOptional(text),
  datePrinted: z.exactOptional(z.boolean("true or false")),
  noisy: z.exactOptional(z.boolean("true or false")),
  headlineSlack: z.exactOptional(z.number("a share like 0.35")),
  articles: z.array(article, "a list of articles"),
}) satisfies z.ZodType<GoldIssue>;

/** Read `gold.json`; throws an `InputError` with a line for every problem. */
export async function readGold(file: string): Promise<GoldIssue> {
  return checked(schema, parsedJson(await readFile(file, "utf8"), file), file);
}

function parsedJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InputError([`${file}: ${(error as Error).message}`], { cause: error });
  }
}
