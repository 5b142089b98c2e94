import { createHash } from "node:crypto";

/** Name plain data, maps and sets by what it says: different data has different names, for all that chance allows. */
export const digestOf = (data: unknown): string => digestOfBytes(JSON.stringify(data, plainly));

/** Name data that has no maps and no sets in it, as `digestOf` does: of a whole archive in a third of the time. */
export const digestOfPlain = (data: unknown): string => digestOfBytes(JSON.stringify(data));

/** Name bytes by what they say. */
export const digestOfBytes = (bytes: string | Uint8Array): string =>
  createHash("sha256").update(bytes).digest("base64url").slice(0, LENGTH);

/** 132 bits. */
const LENGTH = 22;

const plainly = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
