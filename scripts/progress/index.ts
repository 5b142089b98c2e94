import { screenOn } from "./screen.ts";
import { type Progress, showProgress } from "./show.ts";

export type { Progress } from "./show.ts";

/** Show a command's progress where it does not mix with what it prints: on stderr. */
export const progressOnStderr = async (): Promise<Progress> => showProgress(await screenOn(process.stderr));
