import type { TestContext } from "node:test";

/** Files of a person's folder, by path; nothing where one is missing. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** What differs from one machine to another in what is said, and what stands for it. */
export type Examples = Readonly<Record<string, string>>;

/** Something that goes wrong for a person who uses a command: the README tells it as it is told here. */
export interface Happening {
  /** What happened, and the line that is said of it: the rows of the README's table. */
  readonly rows: readonly (readonly [happened: string, says: string])[];
  /** As it is typed, in a folder that holds a sound archive. */
  readonly command: string;
  /** What lies there otherwise. */
  readonly files?: Files;
  /** Brings about what files do not. */
  readonly given?: (t: TestContext) => Examples | undefined;
  /** What happens as soon as something is said. */
  readonly onFirstLine?: () => void;
  /** Does what a command does that never ends, and gives what it says. */
  readonly instead?: (t: TestContext) => Promise<readonly string[]>;
  /** Lines that come before, and that other rows are about. */
  readonly before?: readonly string[];
  /** Whether the command goes on and does what it was to do. */
  readonly goesOn?: boolean;
}
