import type { Credits, Doubt, Issue, StoredArticle } from "../../model.ts";
import type { Settings } from "../../settings.ts";
import type { AwayIssue, Elsewhere, VolumeEntry, VolumeYear, YearOutline } from "./away.ts";
import type { LineCount } from "./lines.ts";
import type { ArticleSummary, IssueSummary } from "./summary.ts";

/** A name and the page that is about it. */
export interface Link {
  readonly name: string;
  /** A path below the site's root, not encoded: `/reporters/王威晨/`; of another site, the whole address. */
  readonly path: string;
}

/** The ways to the items before and after this one, in order of time or on the page. */
export interface Neighbours {
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
}

export type Role = keyof Credits;

/** The people who had one part in an article. */
export interface Credit {
  readonly role: Role;
  readonly people: readonly Link[];
}

/** An article with all that its page shows. */
export interface ArticleEntry extends Omit<ArticleSummary, "credited" | "section">, Neighbours {
  /** It is read when it is asked for: lists do without. */
  readonly article: StoredArticle;
  readonly path: string;
  readonly issue: IssueHead;
  /** Day of publication: the article's own, else the issue's. */
  readonly date: string;
  /** The first sentences, which are read with the article. */
  readonly lead: string;
  readonly credits: readonly Credit[];
  readonly section?: Link | undefined;
  /** Other articles that begin on its page, those that stand nearest. */
  readonly besides: readonly Link[];
  /** The printed lines that it was read from, page by page. */
  readonly printed: readonly PrintedPart[];
  /** What the parser was not sure of in it; nothing where a person went over the text. */
  readonly doubts: readonly Doubt[];
}

/** Lines of a page that stand together. */
export interface PrintedPart {
  readonly page: number;
  readonly lines: readonly PrintedLine[];
}

export interface PrintedLine {
  readonly number: number;
  readonly text: string;
}

/** What an article's page says of its issue. */
export interface IssueHead
  extends Pick<Issue, "id" | "date" | "dateSource" | "edition" | "number" | "newspaper"> {
  readonly path: string;
  /** Names all that the pages of the issue say of it, the texts included. */
  readonly digest: string;
}

/** An issue with its pages and articles. */
export interface IssueEntry extends IssueHead, Neighbours {
  readonly summary: IssueSummary;
  readonly pages: readonly PageEntry[];
  readonly articles: readonly ArticleEntry[];
  readonly doubts: readonly Doubt[];
}

/** One printed page of an issue. */
export interface PageEntry {
  readonly number: number;
  /** As printed or from the settings: `要闻`. */
  readonly name?: string;
  /** Those that start on it. */
  readonly articles: readonly ArticleEntry[];
}

/** All articles of one person or section. */
export interface Listing extends Link {
  /** The letter that it stands under in an index: `W` for 王威晨; `#` where none is known. */
  readonly initial: string;
  /** Newest first; none where only other sites of the paper have some. */
  readonly articles: readonly ArticleEntry[];
  readonly elsewhere: readonly Elsewhere[];
}

/** A person with the number of articles in each role; only the roles that occur. */
export interface Person extends Listing {
  readonly roles: readonly RoleCount[];
}

export interface RoleCount {
  readonly role: Role;
  readonly articles: number;
}

/** One page of a long listing: the newest articles, or those of one year. */
export interface ListingPage<Of extends Listing = Listing> {
  readonly of: Of;
  readonly path: string;
  /** Missing on the first page. */
  readonly year?: string;
  readonly articles: readonly ArticleEntry[];
  /** The pages of single years, newest first; empty for a listing that fits one page. */
  readonly years: readonly Link[];
}

/** `missing`: the paper appeared, but no issue is held; `none`: it did not appear. */
export type DayStatus = "held" | "missing" | "none" | "unknown";

/** How many articles a day has beside the other days: from 0, none, to 4, very many. */
export type Shade = 0 | 1 | 2 | 3 | 4;

export interface Day {
  readonly date: string;
  /** Its editions; empty where none is held. */
  readonly issues: readonly IssueEntry[];
  /** Those that other sites of the paper have. */
  readonly away: readonly AwayIssue[];
  readonly status: DayStatus;
  readonly shade: Shade;
}

export interface Month extends Neighbours {
  /** `2022-11` */
  readonly id: string;
  readonly path: string;
  /** All its days, in order. */
  readonly days: readonly Day[];
  readonly issues: readonly IssueEntry[];
  /** How many of its days are missing. */
  readonly missing: number;
}

export interface Year extends Neighbours {
  /** `2022` */
  readonly id: string;
  readonly path: string;
  /** Those in which the paper appeared. */
  readonly months: readonly Month[];
  readonly missing: number;
  readonly totals: Totals;
}

export interface Totals {
  readonly issues: number;
  readonly pages: number;
  readonly articles: number;
  readonly lines: LineCount;
}

/** An address that an article had before it was joined to another. */
export interface Redirect {
  readonly path: string;
  readonly to: string;
}

/** A doubt with the issue that it is about. */
export interface DoubtEntry extends Doubt {
  readonly issue: IssueHead;
}

/** An issue in the calendar. */
export interface Newest {
  readonly issue: IssueEntry;
  readonly month: Month;
  readonly year: Year;
}

/** The whole site as data, computed once. Issues, articles, years and months are in order of time. */
export interface Catalogue {
  readonly settings: Settings;
  readonly issues: readonly IssueEntry[];
  readonly articles: readonly ArticleEntry[];
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  /** In the order of the paper's language, by initials. */
  readonly reporters: readonly Person[];
  readonly sections: readonly Listing[];
  /** The same with those whom only other sites of the paper name; these lead there. */
  readonly index: { readonly people: readonly Listing[]; readonly sections: readonly Listing[] };
  /** The other sites of the paper, the newest first. */
  readonly volumes: readonly VolumeEntry[];
  /** The years of all of them and of this one, in order of time. */
  readonly calendar: readonly (YearOutline | VolumeYear)[];
  readonly redirects: readonly Redirect[];
  /** The newest issue, with its month and year; missing where there is none. */
  readonly newest?: Newest;
  /** Issues of earlier years that appeared on the day of the newest one, the latest first. */
  readonly onThisDay: readonly IssueEntry[];
  /** Those of the newest issue first. */
  readonly doubts: readonly DoubtEntry[];
  readonly totals: Totals;
}
