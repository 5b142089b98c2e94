import type { Item } from "./item.ts";

/** Write CSL-JSON, a field a line. */
export function cslJson(item: Item): string {
  const fields = Object.entries(item).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `[{\n  ${fields.join(",\n  ")}\n}]`;
}
