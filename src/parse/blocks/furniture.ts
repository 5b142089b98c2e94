import type { Furniture, FurnitureKind } from "../../model.ts";
import type { SetApart } from "../columns/set-apart.ts";
import type { Folio, Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import { firstLine, type Line, lastLine, type Role } from "../printed.ts";
import type { SetBlock } from "./set-block.ts";

/** Roles of blocks that are never part of an article. */
const FURNITURE: readonly Role[] = ["folio", "nameplate", "credits", "other"];
/** What a block comes to that no article took, by its role. */
const LEFT_OVER: Partial<Record<Role, FurnitureKind>> = { jump: "jump", byline: "credits" };

/** A page's blocks, with the furniture set aside and its folio lines read. */
export interface Sheet {
  /** What its columns were set apart from; null where each of its lines held one. */
  readonly setApart: Abreast | null;
  readonly blocks: readonly SetBlock[];
  readonly furniture: readonly SetBlock[];
  readonly folios: readonly Folio[];
}

/** The first line of the file that held several columns, and what stood between them. */
export type Abreast = Pick<SetApart, "first" | "between">;

/** Set the furniture of a page aside, and read what its folio lines say. */
export function setAside(blocks: readonly SetBlock[], setApart: Abreast | null, language: Language): Sheet {
  const furniture = blocks.filter((block) => FURNITURE.includes(block.role));
  return {
    setApart,
    blocks: blocks.filter((block) => !FURNITURE.includes(block.role)),
    furniture,
    folios: furniture.flatMap((block) => folioOf(block, language)),
  };
}

/** A folio line, a piece of one, or a nameplate, which names the paper if nothing else. */
function folioOf(block: SetBlock, language: Language): readonly Folio[] {
  const { text } = firstLine(block);
  const isHead = block.role === "folio" || block.role === "nameplate";
  const folio =
    language.field(text)?.folio ?? language.folio(text) ?? (isHead ? language.folioPiece(text)?.folio : null);
  if (block.role === "nameplate" && !folio?.newspaper) {
    const { pageName, ...others } = folio ?? {};
    return [{ ...others, ...(pageName && pageName !== text && { pageName }), newspaper: text }];
  }
  return folio ? [folio] : [];
}

/** Describe blocks that belong to no article, in the order printed; what stands inside another, as a stain in a notice, is of it. */
export function describeFurniture(blocks: readonly SetBlock[]): readonly Furniture[] {
  const items: Item[] = [];
  for (const block of [...blocks].sort(asPrinted)) {
    const last = lastOf(items);
    if (last && isInside(block, last)) items[items.length - 1] = withLines(last, block);
    else items.push(block);
  }
  return concat(items.map(describe));
}

/** Describe a block, each run of its lines by itself: its columns may have stood beside one another. */
function describe({ role, lines }: Item): readonly Furniture[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = lastOf(runs);
    if (last && (lastOf(last) as Line).from <= line.from) last.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => ({
    kind: kindOf(role),
    page: run[0]?.page ?? 0,
    from: run[0]?.from ?? 0,
    to: lastOf(run)?.to ?? 0,
    text: run.map((line) => line.text).join("\n"),
  }));
}

type Item = Pick<SetBlock, "role" | "rule" | "lines">;

function asPrinted(one: Item, other: Item): number {
  const [a, b] = [firstLine(one), firstLine(other)];
  return a.page - b.page || a.from - b.from;
}

function isInside(block: Item, over: Item): boolean {
  const [first, last] = [firstLine(block), lastLine(over)];
  return first.page === last.page && first.from < last.from;
}

function withLines(item: Item, { lines }: Item): Item {
  return { ...item, lines: [...item.lines, ...lines].sort((a, b) => a.from - b.from) };
}

function kindOf(role: Role): FurnitureKind {
  return FURNITURE.includes(role) ? (role as FurnitureKind) : (LEFT_OVER[role] ?? "other");
}
