import { createHash } from "node:crypto";

/** Name plain data by what it says: different data has different names, for all that chance allows. */
export const digestOf = (data: unknown): string =>
  createHash("sha256").update(JSON.stringify(data)).digest("base64url").slice(0, 22);
