import { search } from "./engine.ts";
import type { Question, Reply } from "./messages.ts";

const reply = (message: Reply): void => postMessage(message);

addEventListener("message", async ({ data: { id, query, options } }: MessageEvent<Question>) => {
  try {
    const answer = await search(query, options, (part) => reply({ id, answer: part, part: true }));
    reply({ id, answer });
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
