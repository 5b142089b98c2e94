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
import { deserialize, serialize } from "node:v8";

/** What was made once and is kept under a name, which says all that it is made of. */
export interface Keep {
  readonly has: (name: string) => boolean;
  /** Give what is kept, else make and keep it. */
  readonly get: (name: string, make: () => Uint8Array) => Uint8Array;
}

/** Make everything anew. */
export const keepNothing: Keep = { has: () => false, get: (_, make) => make() };

/** Give data that is kept, as structured clones are written, else make and keep it; what `isGood` says no to is not kept. */
export async function keptData<Data>(
  keep: Keep,
  name: string,
  make: () => Data | Promise<Data>,
  isGood: (data: Data) => boolean = () => true,
): Promise<Data> {
  const made = keep.has(name) ? undefined : await make();
  if (made !== undefined && !isGood(made)) return made;
  return deserialize(keep.get(name, () => (made === undefined ? gone(name) : serialize(made))));
}

function gone(name: string): never {
  throw new Error(`${name} was removed from the cache meanwhile: build again`);
}

/** What no build has used for so long is thrown away, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Keep things as files in a folder, which may be deleted at any time; what was not used for thirty days goes. */
export function keepIn(folder: string): Keep {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  removeUnused(folder);
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

/** Remove what was not used for thirty days out of a folder, of what has such a name; another build may remove the same. */
export function removeUnused(folder: string, isMeant: (name: string) => boolean = () => true): void {
  const now = Date.now();
  for (const name of readdirSync(folder).filter(isMeant)) {
    const file = join(folder, name);
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > KEPT) rmSync(file, { recursive: true, force: true });
  }
}
