import { isDeepStrictEqual } from "node:util";
import {
  Composer,
  Document,
  isMap,
  isNode,
  isSeq,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { readPlainYaml } from "./plain-yaml.ts";
import { toldProblem } from "./yaml-problem.ts";
import { refuseTangled } from "./yaml-shape.ts";

/** YAML 1.2 with nothing but texts, numbers, true, false and null: a day stays a text. */
const CORE = { version: "1.2", schema: "core", resolveKnownTags: false, logLevel: "error" } as const;

/** Write what older readers (YAML 1.1) would take for something else in quotes. */
const FOR_ALL_READERS = { ...CORE, compat: "yaml-1.1" } as const;

/** One line a value, so that a change shows as one line, and no value can look like the end of front matter. */
const ONE_LINE_EACH = {
  lineWidth: 0,
  flowCollectionPadding: false,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

const READING = { ...CORE, stringKeys: true } as const;

/** Read one YAML document as plain data. Throws an error of one line that says where. */
export const readYaml = (text: string): unknown => readPlainYaml(text) ?? readAnyYaml(text);

/** Read any YAML document. */
export function readAnyYaml(text: string): unknown {
  const tokens = [...new Parser().parse(text)];
  refuseTangled(text, tokens);
  const [document] = new Composer(READING).compose(tokens, true, text.length);
  if (document && problemsIn(document).length === 0) return document.toJS();
  // Read as a whole, the text is told where it is wrong, too.
  const [problem] = problemsIn(parseDocument(text, READING));
  throw new Error(problem ? toldProblem(problem) : "expected YAML");
}

const problemsIn = ({ errors, warnings }: Pick<Document, "errors" | "warnings">) => [...errors, ...warnings];

/** Write plain data as YAML, without the fields that are undefined. */
export function writeYaml(data: Readonly<Record<string, unknown>>, comment?: string): string {
  const document = new Document({}, FOR_ALL_READERS);
  if (comment !== undefined) document.commentBefore = comment;
  return withFields(document, data);
}

/** Have each field of a record written on a line of its own. */
export function lineEach(fields: ReadonlyMap<string, unknown>): Node {
  const node = new Document(fields, FOR_ALL_READERS).contents as YAMLMap;
  node.flow = false;
  return node;
}

/** Set fields in a YAML text, in their order behind all others, and keep everything else in it, comments too. */
export function updateYaml(text: string, data: Readonly<Record<string, unknown>>): string {
  return withFields(parseDocument(text, FOR_ALL_READERS), data);
}

function withFields(document: Document, data: Readonly<Record<string, unknown>>): string {
  for (const [key, value] of Object.entries(data)) {
    const node = laidOut(document.createNode(value));
    if (value === undefined) document.delete(key);
    else if (!saysTheSame(document.get(key, true), node)) document.set(key, node);
  }
  const order = Object.keys(data);
  const rank = ({ key }: Pair) => order.indexOf(String(key));
  if (isMap(document.contents)) document.contents.items.sort((a, b) => rank(a) - rank(b));
  return document.toString(ONE_LINE_EACH);
}

/** What is as it was stays untouched, with its comments. */
function saysTheSame(before: unknown, node: Node): boolean {
  return isNode(before) && isDeepStrictEqual(before.toJSON(), node.toJSON());
}

/** Lay out a value: lists and records on one line each, but lists of records a line for every record. */
function laidOut(value: Node): Node {
  visit(value, {
    Seq: (_, list) => {
      list.flow = !list.items.some(isMap);
    },
    Map: (_, fields) => {
      fields.flow ??= !fields.items.some((field) => isSeq(field.value));
    },
    Scalar: (_, scalar) => {
      if (looksLikeTime(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return value;
}

/** Tell whether some readers would take a text for a day or a time of day: `2022-11-22`, `01:31`. */
function looksLikeTime(value: unknown): boolean {
  return typeof value === "string" && /^(\d{4}-\d\d-\d\d|\d+:[\d-]+)$/.test(value);
}
