import { diskError } from "../../disk-error.ts";
import type { SiteSource } from "../open-site.ts";
import { type Assignment, carryOut, type Workplace, workplaceFor } from "./tasks.ts";

/**
 * A process of the crew: it is sent what the site is made of, then assignments, one at a time. It tells how far it is, and
 * answers each.
 */
let place: Workplace | undefined;

process.on("message", async (message: SiteSource | Assignment) => {
  if (!("task" in message)) {
    place = workplaceFor(message);
    return;
  }
  try {
    if (place) await carryOut(message, place, (parts) => process.send?.({ parts }));
    process.send?.({ done: true });
  } catch (error) {
    const told = diskError(error);
    process.send?.({ done: false, lines: told?.lines, stack: (error as Error).stack });
  }
});
