import { createHash } from "node:crypto";

/** Code points; at four bytes each a segment stays below the 255 bytes that file systems allow. */
const LONGEST = 50;

/** Names of devices, which Windows takes for files in any folder. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/** Code points that show nothing (joiners, bidi marks, fillers): two names may differ by them unseen. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** All but what may stand in a path on every host and file system and needs no escape in HTML. */
const UNSAFE = /[^\p{L}\p{M}\p{N}·・._-]+/gu;

/** What a segment may not begin or end with: `.`, `..`, hidden files, marks without a letter. */
const EDGES = /^[\p{M}._-]+|[._-]+$/gu;

/** Days, ids and page numbers, of which there are hundreds of thousands, are their own addresses. */
const DIGITS = /^\d{1,4}(?:-(?:\d{1,4}|[b-z])){0,6}$/;

/**
 * Turn a name into one safe path segment, the same on every run.
 *
 * A name that loses nothing on the way is its own address (`王威晨`, `Mary_Smith`);
 * any other gets a hash of the whole name behind it.
 */
export function slugOf(name: string): string {
  if (DIGITS.test(name)) return name;
  const spelt = spell(name);
  const faithful =
    spelt.replaceAll("_", " ") === name.normalize("NFC") && spelt !== "" && !DEVICE.test(spelt);
  return faithful ? spelt : withHash(spelt, name, 8);
}

/**
 * Give every name a segment of its own, also where letter case is ignored.
 *
 * Which of two names that differ by case only keeps the plain segment depends on the set alone, not on its order.
 */
export function slugsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...new Set(names)].sort()) {
    const slug = firstFree(name, taken);
    taken.add(file(slug));
    slugs.set(name, slug);
  }
  return slugs;
}

/** What systems that ignore letter case take a name for: `ſ` and `S` are one letter, so are `ß` and `ss` to some. */
const file = (slug: string): string => slug.toUpperCase().toLowerCase().normalize("NFC");

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let slug = slugOf(name);
  for (let length = 8; taken.has(file(slug)); length += 8) {
    slug = withHash(spell(name), name, length);
  }
  return slug;
}

function spell(name: string): string {
  const safe = name
    .normalize("NFC")
    .replaceAll("_", "-")
    .replaceAll(" ", "_")
    .replace(INVISIBLE, "")
    .replace(UNSAFE, "-")
    .replace(EDGES, "");
  return [...safe].slice(0, LONGEST).join("").replace(EDGES, "").normalize("NFC");
}

function withHash(spelt: string, name: string, length: number): string {
  const hash = createHash("sha256").update(name, "utf16le").digest("hex").slice(0, length);
  // Behind a full stop, a hash would be the ending of a device's name.
  const plain = DEVICE.test(spelt) ? spelt.replaceAll(".", "-") : spelt;
  return [plain, hash].filter(Boolean).join("-");
}
