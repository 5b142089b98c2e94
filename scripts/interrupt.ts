import { rmSync } from "node:fs";

const acts = new Set<() => void>();

/** Do something when a person stops the program, the latest first; gives a function that takes it back. */
export function onInterrupt(act: () => void): () => void {
  if (acts.size === 0) process.on("SIGINT", interrupted).on("SIGTERM", interrupted);
  acts.add(act);
  return () => {
    acts.delete(act);
    if (acts.size === 0) process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  };
}

/** Leave nothing half-written behind when a person stops the program; gives a function that ends the watch. */
export const removeOnInterrupt = (folder: string): (() => void) =>
  onInterrupt(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

function interrupted(): void {
  for (const act of [...acts].reverse()) act();
  process.exit(130);
}
