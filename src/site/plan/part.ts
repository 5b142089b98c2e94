import { digestOf } from "../../digest.ts";
import type { Time } from "../related/index.ts";

/** A part of a site, of so many, as one machine of several makes it: `3/10`. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Tells whether a file belongs to a part. */
export type Belongs = (path: string) => boolean;

/** Make what tells of the files of one part. What lies in the folder of an issue goes with those of its time. */
export function belongsTo({ number, of }: Part, times: readonly Time[]): Belongs {
  const placeOf = new Map(
    times.flatMap(({ issues }, place) => issues.map(({ path }) => [path.slice(1, -1), place])),
  );
  return (path) => {
    const [folder = ""] = path.split("/");
    return (placeOf.get(folder) ?? spread(path)) % of === number - 1;
  };
}

/** What there is one of is made with the first part. */
export const isFirst = (part: Part | undefined): boolean => part === undefined || part.number === 1;

const spread = (path: string): number => Buffer.from(digestOf(path), "base64url").readUInt32LE();
