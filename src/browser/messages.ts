import type { SearchAnswer, SearchOptions } from "./answer.ts";

/** What the page asks its search worker. */
export interface Question {
  readonly id: number;
  readonly query: string;
  readonly options: SearchOptions;
}

/** What the worker answers: what was found, as far as it has come, or why nothing could be. */
export interface Reply {
  readonly id: number;
  readonly answer?: SearchAnswer;
  /** Whether more is to come. */
  readonly part?: boolean;
  readonly error?: string;
}
