import { diskError } from "../src/disk-error.ts";

/** What a person, or the system, stops a command with. */
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Run a command: what is wrong with its input, and what the disk refuses, is told in a line each, without a stack, and
 * makes it fail. A command that is stopped ends as others do, so that what waits for its end (`exit`) tidies up.
 */
export async function run(command: () => Promise<void>): Promise<void> {
  for (const stop of STOPS) process.once(stop, () => process.exit(130));
  process.stdout.once("error", endWithOutput);
  try {
    await command();
  } catch (error) {
    tell(error);
  }
}

/** What reads the output may have enough of it (`| head`): then nobody is told. */
function endWithOutput(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") tell(error, "output");
  process.exit(1);
}

function tell(error: unknown, place = "disk"): void {
  const told = diskError(error, place);
  if (!told) throw error;
  for (const line of told.lines) console.error(line);
  process.exitCode = 1;
}
