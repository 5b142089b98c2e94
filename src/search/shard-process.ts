import { type HandedOver, takeOver } from "./hand-over.ts";
import { writeShard } from "./shard.ts";

/** Why a shard could not be made: what an error says, which is lost where it is sent as it is. */
interface Failure {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly path?: unknown;
}

/** What the process answers: nothing, or what went wrong. */
export interface Done {
  readonly failure?: Failure;
}

/** Makes the shards that it is sent, one after another; says why where it cannot. */
process.on("message", async (handed: HandedOver) => {
  const done: Done = await indexed(handed).then(
    () => ({}),
    ({ message, stack, code, syscall, path }) => ({ failure: { message, stack, code, syscall, path } }),
  );
  process.send?.(done);
});

/** What fails here fails with the promise. */
const indexed = async (handed: HandedOver): Promise<void> => writeShard(takeOver(handed));
