import type { Page } from "../../model.ts";
import type { Language } from "../language.ts";
import type { Apart } from "./print.ts";
import { setRowsApart } from "./row-by-row.ts";
import { setTogetherApart } from "./run-together.ts";
import { setSideBySideApart } from "./side-by-side.ts";

/** A page with its columns set apart. */
export interface SetApart extends Apart {
  readonly between: Between;
}

/** What stood between columns in the file: white, a single space, or the end of a line. */
export type Between = "white" | "space" | "line-break";

/** How columns stand in the lines of a file, in order of precedence. */
const WAYS: readonly {
  readonly between: Between;
  readonly setApart: (lines: readonly string[], language: Language) => Apart | null;
}[] = [
  { between: "white", setApart: setSideBySideApart },
  { between: "space", setApart: setTogetherApart },
  { between: "line-break", setApart: setRowsApart },
];

/** Set the columns of a page one under another where its lines hold several, or come row by row; null where they do not. */
export function setColumnsApart({ lines }: Pick<Page, "lines">, language: Language): SetApart | null {
  for (const { between, setApart } of WAYS) {
    const apart = setApart(lines, language);
    if (apart) return { ...apart, between };
  }
  return null;
}
