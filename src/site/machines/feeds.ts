import { type Category, Feed, type Item } from "feed";
import { digestOfPlain } from "../../digest.ts";
import { bodyToHtml } from "../../markdown/index.ts";
import type { PlannedFile } from "../../site-files.ts";
import type { ArticleEntry, Catalogue, Listing } from "../catalogue/entries.ts";
import { briefly } from "../catalogue/opening.ts";
import { type FullAddress, paths } from "../urls.ts";
import type { Words } from "../words/index.ts";
import { readableXml } from "../xml.ts";

/** The feed of the archive lists so many articles, the newest first. */
const NEWEST = 50;

/** The feed of a person or a section, of which there are thousands, lists so many, and how each begins. */
const NEWEST_OF_ONE = 20;

/** Nobody follows a person who had a part in so few articles. */
const FEW = 2;

/** Tell whether there is a feed of a person or a section. */
export const hasFeed = (listing: Listing): boolean => !("roles" in listing) || listing.articles.length > FEW;

/** What a feed is about: the archive, a section, a person, or the day of the newest issue in earlier years. */
interface Subject {
  /** The folder of its feeds: `/`, or the path of its page. */
  readonly path: string;
  /** Where its page is, if not there. */
  readonly page?: string;
  readonly title: string;
  readonly articles: readonly ArticleEntry[];
  /** Whether articles stand in it as a whole, in every form: else how they begin, in the form that all readers know. */
  readonly isWhole: boolean;
}

const ATOM = "feed.xml";

/** The feeds of a page, beside it: Atom (RFC 4287), whose texts are HTML here, and JSON Feed (jsonfeed.org). */
const FORMS: Readonly<Record<string, (feed: Feed) => string>> = {
  "feed.json": (feed) => feed.json1(),
  [ATOM]: (feed) => {
    feed.items = feed.items.map(withHtml);
    return feed.atom1().replace(INDENTS, (_, text?: string) => text ?? "");
  },
};

/** A text as it is, else the white space before a tag: the library sets each element on a line of its own. */
const INDENTS = /(<!\[CDATA\[.*?\]\]>)|\n *(?=<)/gs;

/** Plan the feeds of the archive, of each section, and of each person who has one. */
export function* feedFiles(catalogue: Catalogue, words: Words, address: FullAddress): Generator<PlannedFile> {
  for (const subject of subjectsOf(catalogue, words)) {
    const source = digestOfPlain([subject.title, subject.page, subject.articles.map(saidOf)]);
    for (const [name, write] of Object.entries(FORMS)) {
      if (!subject.isWhole && name !== ATOM) continue;
      const make = () => Buffer.from(write(feedOf(subject, catalogue, words, address)));
      yield { path: `${subject.path}${name}`, source, make };
    }
  }
}

const saidOf = ({ digest, path, date, credits, section }: ArticleEntry) => [
  digest,
  path,
  date,
  credits.map(({ people }) => people.map(({ path }) => path)),
  section?.name,
];

function* subjectsOf(
  { settings, issues, sections, reporters, onThisDay }: Catalogue,
  words: Words,
): Generator<Subject> {
  // An issue without articles has no part in it, so that there may be fewer.
  const newest = issues.slice(-NEWEST).toReversed();
  const articles = newest.flatMap((issue) => issue.articles).slice(0, NEWEST);
  yield { path: paths.home, title: settings.title, articles, isWhole: true };
  yield {
    path: paths.onThisDay,
    page: paths.home,
    title: `${words.onThisDay} – ${settings.title}`,
    articles: onThisDay.flatMap((issue) => issue.articles).slice(0, NEWEST),
    isWhole: true,
  };
  for (const { name, path, articles } of [...sections, ...reporters].filter(hasFeed)) {
    const newest = articles.slice(0, NEWEST_OF_ONE);
    yield { path, title: `${name} – ${settings.title}`, articles: newest, isWhole: false };
  }
}

function feedOf(
  { path, page = path, title, articles, isWhole }: Subject,
  { settings }: Catalogue,
  words: Words,
  address: FullAddress,
): Feed {
  const [newest] = articles;
  const feed = new Feed({
    id: address(path),
    link: address(page),
    title: readableXml(title),
    language: settings.language,
    generator: "Backfile",
    feedLinks: {
      atom: address(`${path}${ATOM}`),
      ...(isWhole && { json: address(`${path}feed.json`) }),
    },
    ...(settings.description && { description: readableXml(settings.description) }),
    updated: new Date(newest?.date ?? 0),
    // An entry in Atom has an author, or else its feed has one.
    author: { name: readableXml(settings.publisher ?? settings.title) },
  });
  for (const entry of articles) feed.addItem(itemOf(entry, words, address, isWhole));
  return feed;
}

/** Describe an article: as a whole, or what tells whether to open it. */
function itemOf(entry: ArticleEntry, words: Words, address: FullAddress, isWhole: boolean) {
  const { article, section, credits } = entry;
  const date = new Date(entry.date);
  const author = credits.flatMap(({ role, people }) =>
    people.map(({ name, path }) => ({
      name: readableXml(`${words.roles[role]} ${name}`),
      ...(isWhole && { link: address(path) }),
    })),
  );
  return {
    id: address(entry.path),
    link: address(entry.path),
    title: readableXml(entry.headline),
    date,
    description: readableXml(isWhole ? entry.lead : briefly(entry.lead)),
    ...(isWhole && { published: date, content: readableXml(bodyToHtml(article.body)) }),
    ...(section && { category: [categoryOf(readableXml(section.name))] }),
    // The library fails on an empty list.
    ...(author.length > 0 && { author }),
  };
}

/** The library writes a `<` in an attribute as it is, which XML forbids; there its wide form stands for it. */
function categoryOf(section: string): Category {
  const name = section.replaceAll("<", "＜");
  return { name, term: name };
}

const withHtml = (item: Item): Item => ({
  ...item,
  title: asHtml(item.title),
  ...(item.description && { description: asHtml(item.description) }),
});

/** Write a text as HTML; in an element, only these characters are more than themselves. */
const asHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
