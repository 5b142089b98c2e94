import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeOnInterrupt } from "../interrupt.ts";

/** Work in a folder that is gone afterwards, also when a person stops the work; one that is named stays. */
export async function inWorkFolder(
  kept: string | undefined,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  if (kept !== undefined) {
    await mkdir(kept, { recursive: true });
    return work(kept);
  }
  const folder = await mkdtemp(join(tmpdir(), "backfile-bench-"));
  const stopWatching = removeOnInterrupt(folder);
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
    stopWatching();
  }
}
