import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Holder, holderHere } from "../../scripts/lock/holder.ts";
import { archive } from "../../scripts/lock/holding.ts";

/** A time of this machine, as it is noted and as it is told. */
export const NOON = {
  iso: new Date(2022, 10, 22, 12, 3, 45).toISOString(),
  shown: "2022-11-22 12:03:45",
} as const;

/** Leave the lock of an archive as one does that runs here, or of another holder. */
export function leaveLock(folder: string, other: Partial<Holder> = {}): void {
  const { lock } = archive(folder);
  mkdirSync(lock);
  writeFileSync(join(lock, "1.json"), JSON.stringify({ ...holderHere("npm run parse"), ...other }));
}
