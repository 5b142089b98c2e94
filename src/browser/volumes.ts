import { type EngineEntry, FORMAT, layout, type Manifest, type ShardEntry } from "../search/layout.ts";
import { fetchJson, indexOf } from "./files.ts";
import { openShard, type Shard } from "./shard.ts";
import type { Days } from "./within.ts";

/** Another site of the newspaper that is searched, too. */
export interface SearchedVolume extends Days {
  readonly address: string;
}

/** Those of the site, which the bundle is made with. */
declare const VOLUMES: readonly SearchedVolume[];

export const volumes = VOLUMES;

/** Another site does not answer, or not in a way that is understood here. */
export class LostVolume extends Error {
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(`${address} cannot be searched from here`, { cause });
    this.address = address;
  }
}

/** How long another site is waited for, in milliseconds: its own readers wait less. */
const PATIENCE = 15_000;

const manifests = new Map<string, Promise<Manifest>>();

/** Begin to ask another site what it has, or go on with that. Rejects with a `LostVolume`. */
export function manifestOf(address: string): Promise<Manifest> {
  const manifest = manifests.get(address) ?? fetchManifest(address);
  manifests.set(address, manifest);
  return manifest;
}

/** Forget what is known of another site: the next search asks it again. */
export const forget = (address: string): boolean => manifests.delete(address);

function fetchManifest(address: string): Promise<Manifest> {
  const url = new URL(layout.manifest, indexOf(new URL(address)));
  const options: RequestInit = { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) };
  const manifest = naming(address, async () => {
    const found = await fetchJson<Manifest>(url, options);
    if (found.format !== FORMAT) throw new Error(`its index has the format ${found.format}`);
    return found;
  });
  // Whoever waits for it is told.
  manifest.catch(() => {});
  return manifest;
}

/** Open a shard of another site: whatever fails there is a `LostVolume`. */
export async function openVolumeShard(
  address: string,
  entry: ShardEntry,
  engine: EngineEntry,
): Promise<Shard> {
  const shard = await naming(address, () => openShard(entry, new URL(address), engine));
  return {
    ...shard,
    find: (phrase) => naming(address, () => shard.find(phrase)),
    facets: () => naming(address, shard.facets),
    address: (article) => naming(address, () => shard.address(article)),
    text: (article) => naming(address, () => shard.text(article)),
  };
}

const naming = <T>(address: string, ask: () => Promise<T>): Promise<T> =>
  ask().catch((error: unknown) => {
    throw new LostVolume(address, error);
  });
