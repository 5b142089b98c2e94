import { rmSync } from "node:fs";

/** Leave nothing half-written behind when a person stops the program; gives a function that ends the watch. */
export function removeOnInterrupt(folder: string): () => void {
  const interrupted = () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  return () => process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
}
