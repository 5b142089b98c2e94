import type { Counts } from "./answer.ts";

/**
 * Offers sections, reporters and pages in the form's lists, with the number of articles beside each:
 *
 *     <select name="section" data-counted="{value} ({articles})"><option value="">Any</option> …</select>
 */
export function offer(form: HTMLFormElement, counts: Counts): void {
  for (const [name, values] of Object.entries(counts)) {
    const list = form.elements.namedItem(name);
    if (list instanceof HTMLSelectElement) fill(list, values.slice(0, MOST));
  }
}

/** More names are no help; the rest is found by searching for them. */
const MOST = 300;

function fill(
  list: HTMLSelectElement,
  values: readonly (readonly [value: string, articles: number])[],
): void {
  const { value: chosen, lang } = list;
  const words = list.dataset["counted"] ?? "{value}";
  const known = values.some(([value]) => value === chosen);
  const offered = known || chosen === "" ? values : [[chosen, 0] as const, ...values];
  const options = offered.map(([value, articles]) => {
    const label = words.replace("{value}", () => value).replace("{articles}", String(articles));
    return Object.assign(new Option(label, value), { lang });
  });
  list.replaceChildren(...[...list.options].filter(({ value }) => value === ""), ...options);
  list.value = chosen;
}
