export { type Ledger, MARK, markOf, type Published, readLedger, writeLedger } from "./ledger.ts";
export { PART_FILE, type PartFile, readParts, writePart } from "./part-file.ts";
export { ledgerOf, overlay, staleIn, update } from "./update.ts";
