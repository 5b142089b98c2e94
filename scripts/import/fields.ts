/** What the fields of an article are called by those who make such files; the first is our own name. */
const NAMES = {
  date: ["date", "日期"],
  edition: ["edition"],
  page: ["page", "版", "版次"],
  title: ["title", "headline", "标题"],
  kicker: ["kicker", "eyebrow", "引题"],
  deck: ["deck", "subtitle", "副题"],
  section: ["section", "版面", "版名"],
  column: ["column", "专栏"],
  body: ["body", "text", "content", "正文"],
  byline: ["byline", "author", "作者"],
  reporter: ["reporter", "记者"],
  correspondent: ["correspondent", "通讯员"],
  photographer: ["photographer", "摄影"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FieldName = keyof typeof NAMES;

/** The fields of a record, as they came. */
export type Fields = Readonly<Record<string, unknown>>;

/** Give the value of a field, whatever it is called. */
export const fieldOf = (fields: Fields, name: FieldName): unknown =>
  NAMES[name].map((called) => fields[called]).find((value) => value !== undefined && value !== null);

/** Give a field as a text; empty where there is none. */
export const textOf = (fields: Fields, name: FieldName): string => plain(fieldOf(fields, name) ?? "").trim();

/** Give any value as a text; that of a record is its JSON, for it may say itself how it is to be made one. */
export function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** List the fields of records that no name is known for. */
export function unknownFields(records: readonly Fields[]): readonly string[] {
  const known = new Set<string>(Object.values(NAMES).flat());
  return [...new Set(records.flatMap(Object.keys))].filter((name) => !known.has(name));
}
