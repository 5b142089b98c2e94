import type { Page, StoredArticle } from "../../src/model.ts";
import type { ChangingIssue } from "./changing-issue.ts";

/** Two numbers that say where something is done, as often as there is anything. */
export interface Place {
  readonly at: number;
  readonly to: number;
}

type Deed = (issue: ChangingIssue, where: Place) => Promise<void>;

/** What people do to the files of an issue. */
export const DEEDS = {
  edit: onArticle((issue, one) => issue.edit(one, (text) => `${text}\n订正。\n`)),
  "give up lines": onArticle((issue, one) =>
    issue.edit(one, (text) => text.replace(/(lines: \[.*), "[^"]*"\]/, "$1]")),
  ),
  delete: onArticle((issue, one) => issue.deleteArticle(one)),
  drop: onArticle(async (issue, one) => {
    await issue.drop(one, true);
  }),
  "take lines": onTwo((issue, one, other, { at }) => {
    const taken = other.lines
      .slice(0, (at % 3) + 1)
      .map(({ page, from, to }) => `"0${page}:${from}-${to}", `);
    return issue.edit(one, (text) => text.replace("lines: [", `lines: [${taken.join("")}`));
  }),
  join: onTwo(async (issue, one, other) => {
    if (/\nformerly/.test(await issue.article(one))) return;
    await issue.deleteArticle(other.id.slice(11));
    await issue.edit(one, (text) => text.replace("\nsource:", `\nformerly: [${other.id}]\nsource:`));
  }),
  "put in lines": onLines((lines, { at, to }) => {
    const fresh = Array.from({ length: (at % 9) + 1 }, (_, step) =>
      sentence(5000 + at * 1000 + to * 10 + step),
    );
    return [...lines.slice(0, to), ...fresh, ...lines.slice(to)];
  }),
  "take out lines": onLines((lines, { at, to }) => lines.toSpliced(to, (at % 5) + 1)),
  misread: onLines((lines, { at, to }) => lines.with(to, `${lines[to]?.slice(0, -2)}口${at}`)),
  "move lines": onLines((lines, { at, to }) => {
    const moved = lines.slice(to, to + (at % 6) + 1);
    return [...lines.toSpliced(to, moved.length), ...moved];
  }),
  "swap pages": onPage(async (issue, page, { to }) => {
    const { pages } = await issue.read();
    const other = pages[to % pages.length] as Page;
    await issue.writePage(page.number, other.lines.join("\n"));
    await issue.writePage(other.number, page.lines.join("\n"));
  }),
  "remove page": onPage(async (issue, { number }) => {
    if ((await issue.read()).pages.length > 1) await issue.removePage(number);
  }),
  "add page": onPage((issue, _, { at, to }) => issue.writePage((to % 4) + 1, samplePage(at + 10))),
} as const satisfies Readonly<Record<string, Deed>>;

/** Make a page of lines that are told apart by what they say, but for some that are repeated, and blank ones. */
export function samplePage(number: number): string {
  const lines = Array.from({ length: 24 }, (_, at) => {
    if (at % 7 === 5) return "";
    return at % 11 === 3 ? "本报讯" : sentence(number * 100 + at);
  });
  return lines.join("\n");
}

function sentence(seed: number): string {
  const letters = Array.from({ length: 10 }, (_, at) => 0x4e00 + (((seed * 7919 + at * 104729) * 31) % 5000));
  return String.fromCodePoint(...letters);
}

function onArticle(change: (issue: ChangingIssue, short: string) => Promise<void>): Deed {
  return onTwo((issue, short) => change(issue, short), 1);
}

/** Do something to an article that was read from pages, and to another one. */
function onTwo(
  change: (issue: ChangingIssue, short: string, other: StoredArticle, where: Place) => Promise<void>,
  fewest = 2,
): Deed {
  return async (issue, where) => {
    const articles = (await issue.read()).articles.filter(({ lines }) => lines.length > 0);
    if (articles.length < fewest) return;
    const one = articles[where.at % articles.length] as StoredArticle;
    const other = articles[(where.at + 1 + where.to) % articles.length] as StoredArticle;
    if (fewest === 1 || one !== other) await change(issue, one.id.slice(11), other, where);
  };
}

function onPage(change: (issue: ChangingIssue, page: Page, where: Place) => Promise<void>): Deed {
  return async (issue, where) => {
    const { pages } = await issue.read();
    await change(issue, pages[where.at % pages.length] as Page, where);
  };
}

function onLines(change: (lines: string[], where: Place) => readonly string[]): Deed {
  return onPage((issue, { number, lines }, { at, to }) => {
    const changed = lines.length > 0 ? change([...lines], { at, to: to % lines.length }) : lines;
    return issue.writePage(number, changed.join("\n"));
  });
}
