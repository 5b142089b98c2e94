import type { Words } from "./words.ts";

export const en: Words = {
  language: "en",
  firstWeekday: 0,

  skip: "Skip to the text",
  navigation: "Main",
  home: "Home",
  issues: "Issues",
  further: "More articles",
  besides: "More from this page",
  related: "Related articles",
  sections: "Sections",
  people: "Reporters",
  letters: "By letter",
  feed: "Feed (Atom)",
  about: "About",
  data: "Data",
  dataText: [
    "All articles, a year a file: JSONL has an article a line, with its text and what is known of it; CSV opens in a spreadsheet and has all but the texts. Unpacked, both are UTF-8.",
    "datapackage.json says what the columns are (a Frictionless data package). volume.json tells other sites of the paper which days, people and sections are here.",
  ],
  years: "Years",
  calendar: "Calendar",
  holdings: "Holdings",
  volumes: "Other years",
  missing: "missing",
  noPaper: "No paper on the other days",
  few: "Fewer articles",
  many: "more",
  contents: "Contents",
  onThisDay: "On this day in earlier years",
  previousIssue: "Previous issue",
  nextIssue: "Next issue",
  previousArticle: "Previous article",
  nextArticle: "Next article",
  noArticles: "The text has not been divided into articles yet.",
  moved: "This page has moved to",
  notFound: "No such page",
  notFoundHint: "The address may be mistyped, or the page has moved. Search for a name, a place or a phrase:",
  aboutText: [
    "This site was made from the text that optical character recognition (OCR) read on newspaper pages: a program joined broken lines, columns and paragraphs, told the articles apart, and read headlines, bylines and dates.",
    "Recognition makes mistakes: words may differ from the printed page. Quote from the paper itself.",
    "Every printed line is kept track of: it is in one article, or it is page furniture such as the nameplate, the folio line or the editors’ credits, or its article was left out on purpose. The site is not built otherwise.",
  ],

  search: "Search",
  searchHint: "Name, place, phrase",
  searchHow:
    "Words are found as they are printed, by their beginnings; all of them are wanted. -word is unwanted, quotes keep a phrase together.",
  searchNeedsScript: "Search needs JavaScript; no other page does.",
  searchFrom: "From",
  searchTo: "To",
  searchAny: "Any",
  searchOrder: "Order",
  searchOrders: { relevance: "Most relevant", newest: "Newest first", oldest: "Oldest first" },
  searching: "Searching …",
  searchPart: "{total} so far, still searching …",
  searchPage: "Page",
  searchCounted: "{value} ({articles})",
  searchHistogram:
    "When the articles were printed: {bars} bars, {from} to {to}; the highest is {most} with {articles}",
  searchBar: "{when}: {articles}",
  searchNone: "Nothing found.",
  searchHints: "Try fewer words, another spelling, or a wider choice of dates, sections and reporters.",
  searchWiden: "Search all dates, sections and reporters",
  searchFailed: "The search did not work.",
  searchRetry: "Try again",
  searchMore: "More",
  searchUnread: "(headline not to be read just now)",
  searchUnreached: "Could not be searched from here; search there:",

  roles: { reporter: "Reporter", correspondent: "Correspondent", photographer: "Photographer" },
  untitled: { article: "Untitled", photo: "Photograph" },
  photoNotHeld: "The picture is not held",
  dateMark: { printed: "", given: "", inferred: "date inferred" },
  dateWhy: {
    printed: "",
    given: "",
    inferred: "The date is inferred: the pages print none; it is the day after the latest day in a dateline.",
  },
  cite: "Cite this article",
  permalink: "Permanent address",
  copy: "Copy",
  copied: "Copied",
  notCopied: "Not copied; select the text and copy it yourself",
  correct: "Correct this text",
  edited: "The text was corrected by hand.",
  source: "Source",
  linesOfText: "Where the lines went",
  lineColumns: {
    period: "Year",
    issues: "Issues",
    missing: "Missing",
    pages: "Pages",
    articles: "Articles",
    printed: "Lines",
    inArticles: "In articles",
    furniture: "Furniture",
    dropped: "Left out",
    unread: "Not read yet",
    unplaced: "Unplaced",
  },
  accuracy: "How far to trust it",
  accuracyOf: ({ issues, articles, right, headline, byline }) =>
    `Measured on ${issues} sample issues, most of them composed for the purpose, whose ${articles} articles are known, ` +
    `the program reads ${percent(right)} of articles whole and unmixed, ${percent(headline)} of headlines ` +
    `and ${percent(byline)} of bylines right, and loses no line. ` +
    "It was made with these samples at hand, so other pages come out somewhat worse, most of all those with many " +
    "misread characters or interleaved columns.",
  doubts: "Open doubts",
  doubtful: "The program was not sure: ",
  doubtRules: {},
  noDoubts: "There are none.",
  listSeparator: "; ",

  issueNumber: (number) => `No. ${number}`,
  edition: (letter) => `edition ${letter.toUpperCase()}`,
  page: (number, name) => (name ? `Page ${number}, ${name}` : `Page ${number}`),
  pages: (numbers) => `Pages ${numbers.join(", ")}`,
  sourceLines: (page, ranges) => `page ${page}, lines ${ranges.join(", ")}`,
  jumpTo: (page, held) => `Continued on page ${page}${held ? "" : " (not held)"}`,
  jumpFrom: (page, held) => `Continued from page ${page}${held ? "" : " (not held)"}`,
  photoBy: (name) => `Photograph: ${name}`,
  articleCount: (count) => counted(count, "article"),
  issueCount: (count) => counted(count, "issue"),
  pageCount: (count) => counted(count, "page"),
  missingCount: (count) => `${counted(count, "issue")} missing`,
  fromTo: (from, to) => `${from} to ${to}`,
  roleCount: (role, count) => `${en.roles[role]}: ${counted(count, "article")}`,
  chart: ({ from, to, total, peak, most }) =>
    `${counted(total, "article")} from ${from} to ${to}, most of them in ${peak}: ${most}`,
  chartBar: (when, count) => `${when}: ${counted(count, "article")}`,
  lineCount: (count, articles) =>
    `${counted(count.printed, "line")}: ${count.inArticles} in ${counted(articles, "article")}, ${count.furniture} furniture` +
    (count.dropped > 0 ? `, ${count.dropped} left out` : "") +
    (count.unread > 0 ? `, ${count.unread} not read yet` : "") +
    (count.unplaced > 0 ? `, ${count.unplaced} unplaced` : ""),
  newestOf: (shown, all) => `The newest ${shown} of ${all} articles`,
  doubtPlace: (page, line) => `page ${page}, line ${line}`,
};

function counted(count: number | string, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

function percent(value: number): string {
  return `${Math.floor(value)} %`;
}
