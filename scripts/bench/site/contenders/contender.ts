import type { Cost, Limits } from "../../measure.ts";
import type { BenchArchive } from "../archives.ts";

/** What builds a site of an archive: this program, or what a user would pick instead. */
export interface Contender {
  /** As `--only` names it. */
  readonly name: string;
  readonly title: string;
  /** Tell why it cannot be measured here; nothing where it can. */
  missing?(): string | undefined;
  /** From how many articles on it is known to be too much, and why. */
  readonly tooMuch?: { readonly articles: number; readonly reason: string };
  /** Lay out in a folder what it reads; gives the folder that is read. Not measured. */
  prepare(archive: BenchArchive, folder: string): Promise<string>;
  /** Build the site into `made/site` of its folder; what else stays for the next build is in `made` too. */
  build(archive: BenchArchive, folder: string, limits: Limits): Promise<Built>;
}

/** What a build took, as a whole and by stage, in the order of the stages. */
export interface Built {
  readonly cost: Omit<Cost, "samples">;
  readonly stages: ReadonlyMap<string, Spent>;
}

/** What a stage took. */
export interface Spent {
  readonly seconds: number;
  /** The most memory of all processes together, in bytes; none where the system does not tell, or the stage comes in pieces. */
  readonly memory?: number | undefined;
  /** Seconds of processor time of all processes; none where memory is not told. */
  readonly processor?: number | undefined;
}
