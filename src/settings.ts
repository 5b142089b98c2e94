/** A run of days, both ends included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** On which days a paper appears, in a time of its life. */
export interface PublicationPeriod {
  /** 0 is Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Missing where it is that of the first issue that is held. */
  readonly from?: string;
  /** Missing where it is that of the last issue that is held. */
  readonly to?: string;
  /** Days on which it did not appear. */
  readonly except: readonly DayRange[];
}

/** A way in which text is stored, as the Encoding Standard calls it; `gb18030` is the “ANSI” of Chinese Windows. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/** `archive.yaml`: the newspaper and its site. */
export interface Settings {
  /** The newspaper's name: `今日临港`. */
  readonly title: string;
  /** Where it is published: `威海临港区`. */
  readonly place?: string;
  readonly description?: string;
  readonly publisher?: string;
  /** BCP 47 tag of the paper's language: `zh-Hans`. */
  readonly language: string;
  /** The site's own address, without the path: `https://name.github.io`. */
  readonly url?: string;
  /** Page number → name of its section, where the page does not print one. */
  readonly sections: ReadonlyMap<number, string>;
  /** How pages are stored whose bytes do not tell. */
  readonly encoding?: Encoding;
  /** When the paper appears, so that days can be told missing; empty where nothing is said of it. */
  readonly publication: readonly PublicationPeriod[];
  /** A page that lets people edit a file: `https://github.com/o/r/edit/main/`. The file's path follows it. */
  readonly edit?: string;
  /** The addresses of other sites of the paper: `https://name.github.io/paper-1980s/`. */
  readonly volumes: readonly string[];
}
