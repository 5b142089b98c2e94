import type { Sort } from "../../browser/answer.ts";
import type { ArticleKind, DateSource } from "../../model.ts";
import type { Accuracy } from "../accuracy.ts";
import type { Role } from "../catalogue/entries.ts";
import type { LineCount } from "../catalogue/lines.ts";

/** Every word of the site's interface, in one language. Texts are plain, never HTML; `en.ts` says what each means. */
export interface Words extends PageWords, SearchWords, FactWords, Phrases {
  /** BCP 47 tag of these words. */
  readonly language: string;
  /** The weekday that a calendar's row begins with; 0 is Sunday. */
  readonly firstWeekday: 0 | 1;
}

/** The names of pages, of parts of pages and of ways between them. */
interface PageWords {
  /** The link over the page that leads past the masthead. */
  readonly skip: string;
  /** What the main navigation is called where it is read out. */
  readonly navigation: string;
  readonly home: string;
  readonly issues: string;
  /** The ways on from an article. */
  readonly further: string;
  /** The other articles of a page. */
  readonly besides: string;
  /** Articles anywhere in the archive that have to do with one. */
  readonly related: string;
  readonly sections: string;
  /** Everybody who is named in a byline. */
  readonly people: string;
  /** The ways to the letters of a long list of names. */
  readonly letters: string;
  /** Leads to a feed of new articles. */
  readonly feed: string;
  readonly about: string;
  /** The page where all articles can be downloaded. */
  readonly data: string;
  /** What the files there are, in paragraphs. */
  readonly dataText: readonly string[];
  readonly years: string;
  readonly calendar: string;
  /** What the archive has. */
  readonly holdings: string;
  /** Stands before other sites of the paper, which are named by their years. */
  readonly volumes: string;
  /** The paper appeared on a day, but no issue is held. */
  readonly missing: string;
  /** What a day without a mark is, where it is known when the paper appeared. */
  readonly noPaper: string;
  /** The ends of the scale of shades, few articles and many. */
  readonly few: string;
  readonly many: string;
  /** The headlines of an issue, page by page. */
  readonly contents: string;
  /** Issues of the same day in earlier years. */
  readonly onThisDay: string;
  readonly previousIssue: string;
  readonly nextIssue: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  /** Stands where an issue or page has no articles. */
  readonly noArticles: string;
  /** Stands before the new address of a page. */
  readonly moved: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  /** How the archive was made, in paragraphs. */
  readonly aboutText: readonly string[];
}

interface SearchWords {
  readonly search: string;
  /** Stands in the empty search box. */
  readonly searchHint: string;
  /** How a query is written. */
  readonly searchHow: string;
  readonly searchNeedsScript: string;
  /** The first and the last day. */
  readonly searchFrom: string;
  readonly searchTo: string;
  /** No choice of section or reporter. */
  readonly searchAny: string;
  readonly searchOrder: string;
  /** In the order in which they are offered. */
  readonly searchOrders: Readonly<Record<Sort, string>>;
  readonly searching: string;
  /** `{total}` articles so far. */
  readonly searchPart: string;
  /** The page of the paper. */
  readonly searchPage: string;
  /** A choice: its `{value}`, and how many `{articles}` it has. */
  readonly searchCounted: string;
  /** Of the picture: `{bars}` bars, `{from}` one `{to}` another; the highest is `{most}`, of so many `{articles}`. */
  readonly searchHistogram: string;
  /** A bar of it: `{when}`, and how many `{articles}`. */
  readonly searchBar: string;
  readonly searchNone: string;
  /** What to try where nothing was found. */
  readonly searchHints: string;
  /** The same search in the whole archive. */
  readonly searchWiden: string;
  readonly searchFailed: string;
  readonly searchRetry: string;
  readonly searchMore: string;
  /** Stands for the headline of an article whose page cannot be read. */
  readonly searchUnread: string;
  /** Stands before the name of another site of the paper, a link to the search there. */
  readonly searchUnreached: string;
}

/** What is said of articles, issues and lines. */
interface FactWords {
  readonly roles: Readonly<Record<Role, string>>;
  /** What stands before the opening words of an article without a printed title. */
  readonly untitled: Readonly<Record<ArticleKind, string>>;
  readonly photoNotHeld: string;
  /** Marks a date by how it is known; empty where nothing needs to be said. */
  readonly dateMark: Readonly<Record<DateSource, string>>;
  readonly dateWhy: Readonly<Record<DateSource, string>>;
  /** Stands over the forms in which an article is cited. */
  readonly cite: string;
  /** The article's address, which stays as it is. */
  readonly permalink: string;
  /** The button that copies a citation, and what is said when it was pressed. */
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Leads to the file of an article, to be corrected there. */
  readonly correct: string;
  /** A person changed the text after it was parsed, or wrote it. */
  readonly edited: string;
  /** Stands before the printed lines that an article was read from. */
  readonly source: string;
  readonly linesOfText: string;
  /** The columns of the table that counts the printed lines. */
  readonly lineColumns: Readonly<
    Record<"period" | "issues" | "missing" | "pages" | "articles" | keyof LineCount, string>
  >;
  readonly accuracy: string;
  /** How well the parser does on newspapers whose articles are known. */
  readonly accuracyOf: (accuracy: Accuracy) => string;
  readonly doubts: string;
  /** Stands before what the parser doubts in an article. */
  readonly doubtful: string;
  /** What the parser doubts, by its rule; a rule that is missing is told in the parser's own words. */
  readonly doubtRules: Readonly<Record<string, string>>;
  readonly noDoubts: string;
  /** What stands between the items of a list that is set as a sentence. */
  readonly listSeparator: string;
}

/** Words around numbers and names. */
interface Phrases {
  readonly issueNumber: (number: string) => string;
  /** The letter of a second edition of one day (`b`). */
  readonly edition: (letter: string) => string;
  readonly page: (number: number, name?: string) => string;
  readonly pages: (numbers: readonly number[]) => string;
  /** The lines of one page, as `104–166` or `311`. */
  readonly sourceLines: (page: number, ranges: readonly string[]) => string;
  /** Where the text goes on, and whether the archive holds it. */
  readonly jumpTo: (page: number, held: boolean) => string;
  readonly jumpFrom: (page: number, held: boolean) => string;
  /** The credit under a photograph: `纪哲 摄`. */
  readonly photoBy: (name: string) => string;
  /** `count` may be the place of a number that is put in later. */
  readonly articleCount: (count: number | string) => string;
  readonly issueCount: (count: number) => string;
  readonly pageCount: (count: number) => string;
  /** So many days are missing. */
  readonly missingCount: (count: number) => string;
  /** The first and the last day that are held. */
  readonly fromTo: (from: string, to: string) => string;
  readonly roleCount: (role: Role, count: number) => string;
  /** When so many articles were printed, and the month or year that has most of them. */
  readonly chart: (of: { from: string; to: string; total: number; peak: string; most: number }) => string;
  /** A bar of it. */
  readonly chartBar: (when: string, count: number) => string;
  readonly lineCount: (count: LineCount, articles: number) => string;
  /** A listing shows only its newest articles. */
  readonly newestOf: (shown: number, all: number) => string;
  readonly doubtPlace: (page: number, line: number) => string;
}
