import { z } from "zod";
import { text } from "../markdown/fields.ts";

const NUMBER = "page numbers like 1";

/** Names of pages by number, as written in a file: `{1: 要闻}`. */
export const pageNames = z
  .record(z.string().regex(/^[1-9]\d*$/, NUMBER), text, "names of pages by number, like {1: 要闻}")
  .transform((names): ReadonlyMap<number, string> => {
    return new Map(Object.entries(names).map(([number, name]) => [Number(number), name]));
  });
