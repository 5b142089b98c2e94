import { rmSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

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
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  try {
    await work(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
