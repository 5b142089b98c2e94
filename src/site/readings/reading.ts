/** How a name is filed in an index. */
export interface Reading {
  /** The letter that it stands under: `W` for 王威晨. */
  readonly initial: string;
  /** Names under a letter are in the order of these. */
  readonly order: string;
}

/** A person's name begins with a surname, which may be read otherwise than the same character elsewhere. */
export type NameKind = "person" | "section";

/** What a name stands under of which no reading is known. */
export const NO_INITIAL = "#";
