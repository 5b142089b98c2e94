export { type Ledger, MARK, markOf, type Published, readLedger, writeLedger } from "./ledger.ts";
export { ledgerOf, staleIn, update } from "./update.ts";
