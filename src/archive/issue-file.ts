import { createHash } from "node:crypto";
import { z } from "zod";
import { naming } from "../input-error.ts";
import { anyText, day, lineRange, number, record, text } from "../markdown/fields.ts";
import { filled } from "../markdown/filled.ts";
import { writeRange } from "../markdown/line-ranges.ts";
import { checked } from "../markdown/problems.ts";
import { readYaml, updateYaml, writeYaml } from "../markdown/yaml.ts";
import type { DateSource, Doubt, Furniture, FurnitureKind, LineRange, Page } from "../model.ts";
import { pageNames } from "./page-names.ts";

/** What is known of an issue besides its articles. */
export interface IssueFacts {
  readonly date: string;
  readonly dateSource: DateSource;
  /** The newspaper's name as printed. */
  readonly newspaper?: string;
  /** The issue number as printed. */
  readonly number?: string;
  /** Printed page names by page number. */
  readonly pageNames: ReadonlyMap<number, string>;
}

/** What the parser noted about the pages of an issue. */
export interface IssueNotes {
  readonly furniture: readonly (LineRange & { readonly kind: FurnitureKind })[];
  readonly doubts: readonly Doubt[];
}

/** `issue.yaml` as it was read. */
export interface IssueFile {
  readonly facts: IssueFacts;
  readonly notes: IssueNotes;
  /** Whether a person changed the facts, or wrote them. */
  readonly edited: boolean;
  /** The file as it stands. */
  readonly text: string;
}

const KINDS = ["folio", "nameplate", "credits", "jump", "other"] as const;
const SOURCES = ["printed", "given", "inferred"] as const;

const schema = record({
  date: day,
  dateSource: z.enum(SOURCES, `one of ${SOURCES.join(", ")}`),
  newspaper: z.exactOptional(text),
  number: z.exactOptional(text),
  pageNames: pageNames.default(() => new Map()),
  fingerprint: z.exactOptional(text),
  furniture: z
    .array(record({ kind: z.enum(KINDS, `one of ${KINDS.join(", ")}`), lines: lineRange }), "a list")
    .default([]),
  doubts: z.array(record({ rule: text, page: number, line: number, message: anyText }), "a list").default([]),
});

const ABOUT = ` What is known of this issue, and how. What you correct down to the fingerprint stays as you wrote it;
 furniture and doubts are the program's notes, written anew each time that the pages are read.`;

/** Read `issue.yaml`; throws an `InputError` with a line for every problem. */
export function readIssueFile(yaml: string, file: string): IssueFile {
  const data = naming(file, () => readYaml(yaml));
  const { fingerprint, furniture, doubts, ...facts } = checked(schema, data, file);
  return {
    facts,
    notes: { furniture: furniture.map(({ kind, lines }) => ({ kind, ...lines })), doubts },
    edited: fingerprint !== fingerprintOf(facts),
    text: yaml,
  };
}

/** Write `issue.yaml`; with the text as it was, its comments and what a person corrected are kept. */
export function writeIssueFile(facts: IssueFacts, notes: IssueNotes, before?: IssueFile): string {
  if (before?.edited) return updateYaml(before.text, plainNotes(notes));
  const fields = { ...plainFacts(facts), fingerprint: fingerprintOf(facts), ...plainNotes(notes) };
  return before ? updateYaml(before.text, fields) : writeYaml(fields, ABOUT);
}

/** Give furniture with the text that is printed on its lines. */
export function furnitureOf(found: IssueNotes["furniture"], pages: readonly Page[]): readonly Furniture[] {
  return found.map(({ kind, page, from, to }) => {
    const lines = pages.find(({ number }) => number === page)?.lines.slice(from - 1, to) ?? [];
    return { kind, page, from, to, text: lines.join("\n") };
  });
}

function plainFacts({ date, dateSource, newspaper, number, pageNames }: IssueFacts): Record<string, unknown> {
  const names = [...pageNames].sort(([a], [b]) => a - b);
  return { date, dateSource, newspaper, number, pageNames: names.length > 0 ? new Map(names) : undefined };
}

function plainNotes({ furniture, doubts }: IssueNotes): Record<string, unknown> {
  return {
    furniture: filled(furniture.map(({ kind, ...range }) => ({ kind, lines: writeRange(range) }))),
    doubts: filled(doubts.map(({ rule, page, line, message }) => ({ rule, page, line, message }))),
  };
}

function fingerprintOf(facts: IssueFacts): string {
  const canonical = JSON.stringify({ ...plainFacts(facts), pageNames: [...facts.pageNames].sort() });
  return `sha256-${createHash("sha256").update(canonical).digest("hex")}`;
}
