import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { naming } from "../input-error.ts";
import { checked } from "../markdown/problems.ts";

/** A change that is decided. */
export interface Listed {
  /** The file's path in the folder. */
  readonly path: string;
  /** The digest of what it held when that was decided; null where it was not there. */
  readonly was: string | null;
  /** The number of the file that takes its place; nothing where the file goes. */
  readonly place?: number;
}

const PATH = "an article, a page or issue.yaml";

const schema = z.array(
  z.strictObject({
    path: z.string(PATH).regex(/^(?:articles\/\d+-\d+\.md|pages\/\d+\.txt|issue\.yaml)$/, PATH),
    was: z.nullable(z.string("a digest")),
    place: z.exactOptional(z.int("a number")),
  }),
  "a list",
);

/** Give the path of the list in a folder of changes. */
export function listIn(changes: string): string {
  return `${changes}/list.json`;
}

/** Read the list in a folder of changes; none where nothing was decided. */
export function readList(changes: string): readonly Listed[] {
  const file = listIn(changes);
  const text = readIfThere(file)?.toString("utf8");
  return text === undefined
    ? []
    : checked(
        schema,
        naming(file, () => JSON.parse(text)),
        file,
      );
}

/** Tell contents apart; null stands for none. */
export function digestOf(content: string | Uint8Array | undefined): string | null {
  return content === undefined ? null : createHash("sha256").update(content).digest("hex");
}

/** Give the digest of what a file holds; null where there is none. */
export function digestOfFile(file: string): string | null {
  return digestOf(readIfThere(file));
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
