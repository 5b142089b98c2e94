import { type ShardTask, writeShard } from "./shard.ts";

/** Why a shard could not be made: what an error says, which is lost where it is sent as it is. */
export interface Failure {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly path?: unknown;
}

/** Makes the shard that it is sent; sends why where it cannot. */
process.once("message", async (task: ShardTask) => {
  await writeShard(task).catch((error) => {
    const { message, stack, code, syscall, path } = error;
    process.exitCode = 1;
    process.send?.({ message, stack, code, syscall, path } satisfies Failure);
  });
  process.disconnect();
});
