import { createHash } from "node:crypto";
import { z } from "zod";
import { naming } from "../input-error.ts";
import { day, record, text } from "../markdown/fields.ts";
import { checked } from "../markdown/problems.ts";
import { readYaml, updateYaml, writeYaml } from "../markdown/yaml.ts";
import type { DateSource, Furniture, Page } from "../model.ts";
import { type IssueNotes, notesIn, notesShape, plainNotes } from "./issue-notes.ts";
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

/** `issue.yaml` as it was read. */
export interface IssueFile {
  readonly facts: IssueFacts;
  readonly notes: IssueNotes;
  /** Whether a person changed the facts, or wrote them. */
  readonly edited: boolean;
  /** The file as it stands. */
  readonly text: string;
}

const SOURCES = ["printed", "given", "inferred"] as const;

const schema = record({
  date: day,
  dateSource: z.enum(SOURCES, `one of ${SOURCES.join(", ")}`),
  newspaper: z.exactOptional(text),
  number: z.exactOptional(text),
  pageNames: pageNames.default(() => new Map()),
  fingerprint: z.exactOptional(text),
  ...notesShape,
});

const ABOUT = ` What is known of this issue, and how. What you correct down to the fingerprint stays as you wrote it;
 below it are the program's notes, written anew each time that the pages are read. Where a row of \`dropped\` is taken out,
 the next reading brings that article back.`;

/** Read `issue.yaml`; throws an `InputError` with a line for every problem. */
export function readIssueFile(yaml: string, file: string): IssueFile {
  const data = naming(file, () => readYaml(yaml));
  const { date, dateSource, newspaper, number, pageNames, fingerprint, ...notes } = checked(
    schema,
    data,
    file,
  );
  const facts = {
    ...{ date, dateSource, pageNames },
    ...(newspaper !== undefined && { newspaper }),
    ...(number !== undefined && { number }),
  };
  return {
    facts,
    notes: notesIn(notes),
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

function fingerprintOf(facts: IssueFacts): string {
  const canonical = JSON.stringify({ ...plainFacts(facts), pageNames: [...facts.pageNames].sort() });
  return `sha256-${createHash("sha256").update(canonical).digest("hex")}`;
}
