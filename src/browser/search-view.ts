import type { SearchResult } from "./answer.ts";

/** Find an element that the page must have. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no <${type.name}> with the id ${id}`);
}

const status = element("search-status", HTMLElement);
const list = element("search-results", HTMLElement);
const template = element("search-result", HTMLTemplateElement);

/** Say how a search goes, in the words that the page gives; `nothing` is said with none. */
export function say(state: "nothing" | "searching" | "part" | "total" | "none" | "failed", total = 0): void {
  const one = total === 1 && state === "total" && status.dataset["one"];
  const words = one || status.dataset[state] || "";
  status.textContent = words.replace("{total}", total.toLocaleString(document.documentElement.lang));
  list.setAttribute("aria-busy", String(state === "searching" || state === "part"));
}

export function show(part: HTMLElement | null, shown: boolean): void {
  if (part) part.hidden = !shown;
}

/** Show which other sites of the paper could not be searched; their links lead to the same search there. */
export function showUnreached(addresses: readonly string[]): void {
  for (const note of document.querySelectorAll<HTMLElement>("[data-volume]")) {
    note.hidden = !addresses.includes(note.dataset["volume"] ?? "");
    for (const link of note.querySelectorAll("a")) link.search = location.search;
  }
}

/** Show results in place of those before; a reader who is on one of them stays there. */
export function showResults(results: readonly SearchResult[]): void {
  const focused = list.contains(document.activeElement) && document.activeElement?.getAttribute("href");
  const items = results.map(itemOf);
  list.replaceChildren(...items);
  if (focused) list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
}

/** Add results to the list; the first of them takes the focus. */
export function addResults(results: readonly SearchResult[]): void {
  const items = results.map(itemOf);
  list.append(...items);
  items[0]?.querySelector("a")?.focus();
}

type Part = (element: HTMLElement, result: SearchResult) => void;

/** How each part of a result is filled. */
const parts: Readonly<Record<string, Part>> = {
  link: (link, { url, marks }) => link.setAttribute("href", url + highlight(marks)),
  title: (part, { title }) => part.append(title ?? part.dataset["unread"] ?? ""),
  date: (part, { date }) => {
    part.setAttribute("datetime", date);
    part.append(date && dayFormat.format(new Date(date)));
  },
  section: (part, { section }) => part.append(section),
  reporter: (part, { reporter }) => part.append(reporter.join(" ")),
  // The engine gives HTML in which all that was printed is escaped.
  excerpt: (part, { excerpt }) => part.insertAdjacentHTML("beforeend", excerpt),
};

const dayFormat = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
  dateStyle: "long",
  timeZone: "UTC",
});

function itemOf(result: SearchResult): HTMLElement {
  const item = document.importNode(template.content, true).firstElementChild as HTMLElement;
  for (const part of item.querySelectorAll<HTMLElement>("[data-part]")) {
    parts[part.dataset["part"] ?? ""]?.(part, result);
  }
  for (const part of item.querySelectorAll("[data-part]")) {
    if (part.textContent === "") part.remove();
  }
  return item;
}

/** An article's page marks at most so many different phrases. */
const marksInAddress = 10;

function highlight(marks: readonly string[]): string {
  const query = new URLSearchParams(marks.slice(0, marksInAddress).map((mark) => ["highlight", mark]));
  return marks.length > 0 ? `#${query}` : "";
}
