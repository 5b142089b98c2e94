import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ShardTask } from "./shard.ts";

/** A task whose articles lie in a file. */
export interface HandedOver {
  readonly folder: string;
  readonly file: string;
}

/**
 * Put a task down for another process. Megabytes that were sent would go over piece by piece, each when this process
 * has a moment, and it may have none for seconds.
 */
export function handOver({ records, folder }: ShardTask): HandedOver {
  const file = join(folder, "records");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, serialize(records));
  return { folder, file };
}

/** Take a task that was handed over. */
export function takeOver({ folder, file }: HandedOver): ShardTask {
  const records: ShardTask["records"] = deserialize(readFileSync(file));
  rmSync(file);
  return { records, folder };
}
