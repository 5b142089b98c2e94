import { InputError } from "../src/input-error.ts";

/** Run a command: what is wrong with its input is told in a line each, without a stack, and makes it fail. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const line of error.lines) console.error(line);
    process.exitCode = 1;
  }
}
