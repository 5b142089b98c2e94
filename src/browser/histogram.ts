import { type Bar, barsOf, type Unit } from "./bars.ts";

/**
 * Draws when the articles were printed that a search found: a bar for each year, month or day, a link to the search
 * within it. One bar at a time is in the order of the Tab key; the arrow keys go from bar to bar.
 *
 *     <figure id="search-histogram" hidden data-summary="{bars} bars, {from} to {to}; most: {most} ({articles})"
 *       data-bar="{when}: {articles}">
 *       <svg role="group" …></svg>
 *       <figcaption><span data-edge="from"></span> <span data-edge="to"></span></figcaption>
 *     </figure>
 */
export interface Histogram {
  /** Draw bars for days with articles, in order, and nothing for less than two; `address` gives the link of a bar. */
  readonly draw: (
    days: readonly (readonly [day: string, articles: number])[],
    address: (bar: Bar) => string,
  ) => void;
}

/** The drawing's size, in units of its own; the page stretches it. */
const [WIDTH, HEIGHT] = [1000, 100];
/** A bar of one article can be seen. */
const LEAST = 3;
const GAP = 0.15;

const SVG = "http://www.w3.org/2000/svg";

/** Take hold of the figure; `choose` is called when a reader chooses a bar. */
export function openHistogram(figure: HTMLElement, choose: (bar: Bar) => void): Histogram {
  const picture = figure.querySelector("svg") as SVGSVGElement;
  picture.addEventListener("keydown", (event) => goToBar(picture, event));
  return {
    draw(days, address) {
      // A single bar would be a block that tells nothing.
      figure.hidden = days.length < 2;
      if (figure.hidden) return picture.replaceChildren();
      const { unit, bars } = barsOf(days);
      const when = formatter(unit);
      const most = bars.reduce((one, other) => (other.articles > one.articles ? other : one));
      const shown = bars.map((bar, place) => {
        const link = drawBar(bar, place / bars.length, 1 / bars.length, most.articles);
        link.setAttribute("href", address(bar));
        link.setAttribute("tabindex", "-1");
        name(link, filled(figure.dataset["bar"], { when: when(bar), articles: bar.articles }));
        link.addEventListener("click", (event) => {
          event.preventDefault();
          choose(bar);
        });
        return link;
      });
      const [from, to] = [when(bars[0] as Bar), when(bars.at(-1) as Bar)];
      const summary = { bars: bars.length, from, to, most: when(most), articles: most.articles };
      picture.setAttribute("aria-label", filled(figure.dataset["summary"], summary));
      picture.replaceChildren(...shown);
      shown[0]?.setAttribute("tabindex", "0");
      for (const edge of figure.querySelectorAll<HTMLElement>("[data-edge]")) {
        edge.textContent = edge.dataset["edge"] === "from" ? from : to;
      }
    },
  };
}

function drawBar({ articles }: Bar, x: number, width: number, most: number): SVGElement {
  const height = articles === 0 ? 0 : Math.max(LEAST, (articles / most) * HEIGHT);
  const link = document.createElementNS(SVG, "a");
  const rectangle = (top: number, tall: number, gap: number): SVGElement => {
    const shape = document.createElementNS(SVG, "rect");
    const places = {
      x: (x + (width * gap) / 2) * WIDTH,
      y: top,
      width: width * (1 - gap) * WIDTH,
      height: tall,
    };
    for (const [key, value] of Object.entries(places)) shape.setAttribute(key, value.toFixed(2));
    return shape;
  };
  // All of the column can be pointed at, however low the bar.
  const column = rectangle(0, HEIGHT, 0);
  column.setAttribute("class", "column");
  link.append(column, rectangle(HEIGHT - height, height, GAP));
  return link;
}

function name(link: SVGElement, words: string): void {
  link.setAttribute("aria-label", words);
  const title = document.createElementNS(SVG, "title");
  title.textContent = words;
  link.append(title);
}

/** Say a year, a month or a day in the page's language. */
function formatter(unit: Unit): (bar: Bar) => string {
  const forms: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
    year: { year: "numeric" },
    month: { year: "numeric", month: "long" },
    day: { dateStyle: "long" },
  };
  const format = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    ...forms[unit],
    timeZone: "UTC",
  });
  return ({ from }) => format.format(new Date(from));
}

const filled = (words = "", values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ""));

/** How far the keys go. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function goToBar(picture: SVGSVGElement, event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const bars = [...picture.querySelectorAll<SVGAElement>("a")];
  const here = bars.findIndex((bar) => bar.matches(":focus"));
  if (step === undefined || here < 0) return;
  event.preventDefault();
  const next = Math.max(0, Math.min(here + step, bars.length - 1));
  bars[here]?.setAttribute("tabindex", "-1");
  bars[next]?.setAttribute("tabindex", "0");
  bars[next]?.focus();
}
