import type { ArticleTexts } from "../search/record.ts";
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

/** What the worker asks the page: to read the article at an address, and to tell it through the port that comes with this. */
export interface Errand {
  readonly address: string;
}

/** What the article says, nothing where there is none; or why its host cannot be asked. */
export interface Read {
  readonly texts?: ArticleTexts | undefined;
  readonly error?: string;
}
