/**
 * Drives the search page. All words that it shows come from the page:
 *
 *     <form id="search-form" role="search">        its fields go by the names in the address:
 *       <input type="search" name="q">             the query; any of the following may be there too:
 *       <input name="from"> <input name="to">      ISO dates
 *       <select name="section"> <select name="reporter"> <select name="sort">   relevance, newest, oldest
 *     <p id="search-status" role="status" data-searching="…" data-total="{total} articles" data-one="1 article"
 *        data-none="Nothing found" data-failed="Search does not work just now">
 *     <button id="search-retry" type="button" hidden>    shown where a search failed
 *     <div id="search-hints" hidden>                     shown where nothing was found: what to try
 *     <ol id="search-results">                           the results
 *     <template id="search-result">                      one result; each part is filled, or taken out where there is nothing
 *       <li><a data-part="link"><span data-part="title"></span></a> <time data-part="date"></time>
 *         <span data-part="section"></span> <span data-part="reporter"></span> <p data-part="excerpt"></p></li>
 *     <button id="search-more" type="button" hidden>     shown where there are more results
 *
 * `data-one` and `#search-hints` may be missing. The link's address ends with what an article's page marks.
 */
import type { SearchAnswer } from "./answer.ts";
import { search } from "./search.ts";
import { askedIn, fillForm, onAsked, writeAddress } from "./search-form.ts";
import { addResults, clearResults, element, say, show } from "./search-view.ts";

const form = element("search-form", HTMLFormElement);
const more = element("search-more", HTMLButtonElement);
const retry = element("search-retry", HTMLButtonElement);
const hints = document.getElementById("search-hints");

/** So many results are shown at first, and with each press of “more”. */
const step = 20;

/** Counts searches, so that only the last one is shown. */
let latest = 0;

async function run(shown = 0): Promise<void> {
  const turn = ++latest;
  const { q, ...options } = askedIn(form);
  writeAddress(form);
  show(retry, false);
  if (shown === 0) say("searching");
  try {
    const answer = await search(q, { ...options, limit: shown + step });
    if (turn === latest) present(answer, shown, q.trim() !== "");
  } catch (error) {
    console.warn(error);
    if (turn === latest) fail();
  }
}

function present({ total, results }: SearchAnswer, shown: number, asked: boolean): void {
  if (shown === 0) clearResults();
  addResults(results.slice(shown), shown > 0);
  say(asked ? (total > 0 ? "total" : "none") : "nothing", total);
  show(more, results.length < total);
  show(hints, asked && total === 0);
}

function fail(): void {
  clearResults();
  say("failed");
  show(more, false);
  show(hints, false);
  show(retry, true);
}

fillForm(form);
onAsked(form, () => run());
more.addEventListener("click", () => run(document.querySelectorAll("#search-results > *").length));
retry.addEventListener("click", () => run());
if (askedIn(form).q) run();
