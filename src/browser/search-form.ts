import type { SearchOptions } from "./answer.ts";

/** What a form asks for. */
export interface Asked extends SearchOptions {
  readonly q: string;
}

/** Fill a form from the page's address; what the address does not say is as at first. */
export function fillForm(form: HTMLFormElement): void {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    if (field instanceof HTMLSelectElement) choose(field, value);
  }
}

/** Choose a value, whether or not the list offers it so far. */
function choose(list: HTMLSelectElement, value: string): void {
  if (![...list.options].some((option) => option.value === value)) list.append(new Option(value, value));
  list.value = value;
}

/** Read what a form asks for; empty fields ask for nothing. */
export const askedIn = (form: HTMLFormElement): Asked => ({ q: "", ...Object.fromEntries(filled(form)) });

/** Give the address of what a form asks for, or would ask for with other values in some fields. */
export function addressOf(form: HTMLFormElement, others: Readonly<Record<string, string>> = {}): string {
  const values = { ...Object.fromEntries(filled(form)), ...others };
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== "")).toString();
  return query ? `?${query}` : location.pathname;
}

/** How a search comes about: by what a reader is still typing, or by what is asked for as a whole. */
export type Manner = "typed" | "asked";

/**
 * Keep the page's address as the form is, so that it can be linked. What is asked for as a whole is a step that the
 * back button takes back.
 */
export function writeAddress(form: HTMLFormElement, manner: Manner): void {
  const address = addressOf(form);
  if (new URL(address, location.href).href === location.href) return;
  if (manner === "asked") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

const filled = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value]] : [],
  );

/** Readers who type are waited for so long, in milliseconds. */
const pause = 200;

/** Do something when a form is sent, or when its reader stops typing; not while an input method is composing. */
export function onAsked(form: HTMLFormElement, task: (manner: Manner) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(task, pause, "typed");
  };
  const now = (): void => {
    clearTimeout(waiting);
    task("asked");
  };
  form.addEventListener("input", (event) => {
    if (event.target instanceof HTMLSelectElement) return;
    if (!(event instanceof InputEvent && event.isComposing)) soon();
    else clearTimeout(waiting);
  });
  form.addEventListener("compositionend", soon);
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) now();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    now();
  });
}
