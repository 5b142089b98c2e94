/** What other sites of the paper have, with their addresses in place of paths. */

import type { Issue } from "../../model.ts";
import type { Link, Month, Totals, Year } from "./entries.ts";

/** The page about a person or a section on another site of the paper. */
export interface Elsewhere extends Link {
  readonly articles: number;
  readonly volume: VolumeHead;
}

/** Another site of the paper. */
export interface VolumeHead {
  readonly title: string;
  /** Its address. */
  readonly path: string;
  /** The address of its host: `https://name.github.io`. */
  readonly origin: string;
  /** Its first and its last day. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

export interface VolumeEntry extends VolumeHead {
  readonly issues: readonly AwayIssue[];
  readonly people: readonly Elsewhere[];
  readonly sections: readonly Elsewhere[];
}

/** An issue that another site of the paper has. */
export interface AwayIssue extends Pick<Issue, "id" | "date" | "edition"> {
  readonly path: string;
  readonly articles: number;
}

/** What a calendar of many years says of each; the issues of a month are counted. */
export interface YearOutline extends Pick<Year, "id" | "path" | "missing"> {
  readonly totals: Pick<Totals, "issues" | "articles">;
  readonly months: readonly (Pick<Month, "id" | "path"> & { readonly issues: readonly unknown[] })[];
}

/** A year, or a part of it, that another site of the paper has. */
export interface VolumeYear extends YearOutline {
  readonly volume: VolumeHead;
}
