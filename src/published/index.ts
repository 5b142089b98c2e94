export { type Ledger, MARK, markOf, type Published, readLedger, writeLedger } from "./ledger.ts";
export { PART_FILE, type PartFile, readParts, writePart } from "./part-file.ts";
export { type Measured, type Size, type Sizes, sizesOf, sumOf } from "./sizes.ts";
export { ledgerOf, overlay, staleIn, update } from "./update.ts";
