import type { Stage } from "../../src/stages.ts";
import { grouped } from "../counted.ts";

/** What a stage does, and to what: `read 5,081 issues`. */
export interface StageWords {
  readonly verb: string;
  readonly things: string;
}

/** The stages that are counted. */
export const WORDS: Readonly<Partial<Record<Stage, StageWords>>> = {
  read: { verb: "read", things: "issues" },
  related: { verb: "compared", things: "periods" },
  render: { verb: "rendered", things: "pages" },
  data: { verb: "wrote", things: "data files and feeds" },
  index: { verb: "indexed", things: "issues" },
  parse: { verb: "parsed", things: "issues" },
  import: { verb: "imported", things: "articles" },
};

/** Say what a stage has done: `read 5,081 issues, 12.3 s`. */
export const doneLine = ({ verb, things }: StageWords, count: number, seconds: number): string =>
  `${verb} ${grouped(count)} ${things}, ${seconds.toFixed(1)} s`;
