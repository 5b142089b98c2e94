import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { diskError } from "../../src/disk-error.ts";
import { inputError } from "../../src/input-error.ts";
import { type Holder, holderHere, shownHolder, stateOf } from "./holder.ts";
import { type Claim, claim, holderOf, release } from "./lock-folder.ts";

/** A folder that one run at a time may use. */
export interface Held {
  /** The folder, as people know it. */
  readonly folder: string;
  /** The lock that stands for it. */
  readonly lock: string;
}

/** How often a holder is asked whether it is done, in milliseconds. */
const ASKED_EVERY = 200;

/** How long to wait for a holder of which nobody knows whether it still runs, in milliseconds. */
const PATIENCE = 60_000;

/** Name the lock of an archive. */
export const archive = (folder: string): Held => ({ folder, lock: join(folder, ".backfile.lock") });

/** Name the lock of a folder that is replaced as a whole: it lies beside it. */
export const output = (folder: string): Held => ({
  folder,
  lock: join(dirname(folder), `.${basename(folder)}.backfile.lock`),
});

/**
 * Do something with a folder while no other run does. Where one does, say so and wait until it is done or gone.
 *
 * A folder that is missing or may not be written is used without: nobody can change it, and who tries is told.
 *
 * @throws InputError where a holder on another machine keeps it longer than `patience`, in milliseconds
 */
export async function holding<Result>(
  held: Held,
  command: string,
  task: () => Promise<Result>,
  patience = PATIENCE,
): Promise<Result> {
  const claimed = await take(held, command, patience);
  const giveBack = () => claimed && release(claimed);
  process.once("exit", giveBack);
  try {
    return await task();
  } finally {
    process.off("exit", giveBack);
    giveBack();
  }
}

const READ_ONLY = ["EROFS", "EACCES", "EPERM"];

async function take(held: Held, command: string, patience: number): Promise<Claim | undefined> {
  try {
    return await claimWhenFree(held, command, patience);
  } catch (error) {
    if (READ_ONLY.includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw diskError(error, held.lock) ?? error;
  }
}

async function claimWhenFree(held: Held, command: string, patience: number): Promise<Claim | undefined> {
  const start = performance.now();
  let told = "";
  while (existsSync(dirname(held.lock))) {
    const holder = holderOf(held.lock);
    const claimed = holder ? undefined : claim(held.lock, holderHere(command));
    if (claimed) return claimed;
    if (!holder) continue;
    if (holder.since !== told) console.error(waiting(held, holder));
    refuseForgotten(held, holder, performance.now() - start > patience);
    told = holder.since;
    await setTimeout(ASKED_EVERY);
  }
  return undefined;
}

const waiting = ({ folder }: Held, holder: Holder): string =>
  `${folder}: in use by ${shownHolder(holder)}; waiting`;

function refuseForgotten({ folder, lock }: Held, holder: Holder, isLate: boolean): void {
  if (!isLate || stateOf(holder) !== "unknown") return;
  const reason = `in use by ${shownHolder(holder)}, which cannot be asked from here`;
  throw inputError(folder, `${reason}; wait for it, or remove ${lock} if it no longer runs`);
}
