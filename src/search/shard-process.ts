import { type ShardTask, writeShard } from "./shard.ts";

/** Makes the shard that it is sent. */
process.once("message", async (task: ShardTask) => {
  await writeShard(task);
  process.disconnect();
});
