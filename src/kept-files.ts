import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** What was made once and is kept under a name, which says all that it is made of. */
export interface Keep {
  readonly has: (name: string) => boolean;
  /** Give what is kept, else make and keep it. */
  readonly get: (name: string, make: () => Uint8Array) => Uint8Array;
}

/** Make everything anew. */
export const keepNothing: Keep = { has: () => false, get: (_, make) => make() };

/** What no build has used for so long is thrown away, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Keep things as files in a folder, which may be deleted at any time; what was not used for thirty days goes. */
export function keepIn(folder: string): Keep {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  removeUnused(folder, now.getTime());
  return {
    has: (name) => existsSync(join(folder, name)),
    get: (name, make) => {
      const file = join(folder, name);
      if (existsSync(file)) {
        utimesSync(file, now, now);
        return readFileSync(file);
      }
      const made = make();
      writeFileSync(`${file}.${process.pid}`, made);
      renameSync(`${file}.${process.pid}`, file);
      return made;
    },
  };
}

/** Another build may remove the same. */
function removeUnused(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > KEPT) rmSync(file, { force: true });
  }
}
