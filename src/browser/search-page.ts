/**
 * Drives the search page. All words that it shows come from the page:
 *
 *     <form id="search-form" role="search">        its fields go by the names in the address:
 *       <input type="search" name="q">             the query; any of the following may be there too:
 *       <input name="from"> <input name="to">      ISO dates
 *       <select name="section"> <select name="reporter"> <select name="page">   what `choices.ts` offers
 *       <select name="sort">                       relevance, newest, oldest
 *     <p id="search-status" role="status" data-searching="…" data-part="{total} so far" data-total="{total} articles"
 *        data-one="1 article" data-none="Nothing found" data-failed="Search does not work just now">
 *     <button id="search-retry" type="button" hidden>    shown where a search failed
 *     <div id="search-hints" hidden>                     shown where nothing was found: what to try
 *     <a id="search-widen" hidden>                       the same search without days, section, reporter and page
 *     <figure id="search-histogram" hidden>              what `histogram.ts` draws
 *     <p data-volume="https://…/" hidden>                shown where that site of the paper could not be searched; its
 *                                                        links lead to the same search there
 *     <ol id="search-results">                           the results
 *     <template id="search-result">                      one result; each part is filled, or taken out where there is nothing;
 *                                                        `data-unread` stands for a title that cannot be read
 *       <li><a data-part="link"><span data-part="title" data-unread="…"></span></a> <time data-part="date"></time>
 *         <span data-part="section"></span> <span data-part="reporter"></span> <p data-part="excerpt"></p></li>
 *     <button id="search-more" type="button" hidden>     shown where there are more results
 *
 * Only the form, the status, the results, their template and the buttons must be there. A result's address ends with
 * what the article's page marks.
 */
import type { SearchAnswer } from "./answer.ts";
import { offer } from "./choices.ts";
import { openHistogram } from "./histogram.ts";
import { search } from "./search.ts";
import { addressOf, askedIn, fillForm, type Manner, onAsked, writeAddress } from "./search-form.ts";
import { addResults, element, say, show, showResults, showUnreached } from "./search-view.ts";

const form = element("search-form", HTMLFormElement);
const more = element("search-more", HTMLButtonElement);
const retry = element("search-retry", HTMLButtonElement);
const hints = document.getElementById("search-hints");
const widen = document.getElementById("search-widen");
const figure = document.getElementById("search-histogram");
const histogram = figure && openHistogram(figure, ({ from, to }) => ask({ from, to }));

/** So many results are shown at first, and with each press of “more”. */
const step = 20;
/** What narrows a search down. */
const anywhere = { from: "", to: "", section: "", reporter: "", page: "" };

/** Counts searches, so that only the last one is shown. */
let latest = 0;

async function run(shown = 0): Promise<void> {
  const turn = ++latest;
  const { q, ...options } = askedIn(form);
  show(retry, false);
  if (shown === 0) say("searching");
  try {
    const answer = await search(q, { ...options, limit: shown + step, counts: shown === 0 }, (part) => {
      if (turn === latest && shown === 0) present(part, shown, true);
    });
    if (turn !== latest) return;
    // All but the counts was told before: what a reader has the focus on is not put there anew.
    if (answer.counts) offer(form, answer.counts);
    else present(answer, shown, q.trim() !== "");
  } catch (error) {
    console.warn(error);
    if (turn === latest) fail();
  }
}

function present(
  { total, results, days, complete, unreached }: SearchAnswer,
  shown: number,
  asked: boolean,
): void {
  if (shown === 0) showResults(results);
  else addResults(results.slice(shown));
  say(!asked ? "nothing" : !complete ? "part" : total > 0 ? "total" : "none", total);
  show(more, results.length < total);
  show(hints, asked && complete && total === 0);
  showWiden(asked && complete);
  showUnreached(unreached);
  if (complete) histogram?.draw(days, ({ from, to }) => addressOf(form, { from, to }));
}

/** Offer the same search in the whole archive, where it is narrowed down. */
function showWiden(isAnswered: boolean): void {
  const asked: Readonly<Record<string, unknown>> = { ...askedIn(form) };
  widen?.setAttribute("href", addressOf(form, anywhere));
  show(widen, isAnswered && Object.keys(anywhere).some((name) => asked[name]));
}

function fail(): void {
  showResults([]);
  histogram?.draw([], () => "");
  say("failed");
  show(more, false);
  show(hints, false);
  showWiden(false);
  showUnreached([]);
  show(retry, true);
}

/** Search for what the form asks for, with other values in some fields. */
function ask(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  begin("asked");
}

function begin(manner: Manner): void {
  writeAddress(form, manner);
  run();
}

fillForm(form);
onAsked(form, begin);
more.addEventListener("click", () => run(document.querySelectorAll("#search-results > *").length));
retry.addEventListener("click", () => run());
widen?.addEventListener("click", (event) => {
  event.preventDefault();
  ask(anywhere);
});
addEventListener("popstate", () => {
  fillForm(form);
  run();
});
if (askedIn(form).q) run();
