import { type ShardTask, writeShard } from "./shard.ts";

/** What the process answers: nothing, or what went wrong. */
export interface Done {
  readonly error?: unknown;
}

/** Makes the shards that it is sent, one after another. */
process.on("message", async (task: ShardTask) => {
  const done: Done = await writeShard(task).then(
    () => ({}),
    (error) => ({ error }),
  );
  process.send?.(done);
});
