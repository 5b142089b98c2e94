import type { SearchOptions } from "./answer.ts";

/** What a form asks for. */
export interface Asked extends SearchOptions {
  readonly q: string;
}

/** Fill a form from the page's address. */
export function fillForm(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** Read what a form asks for; empty fields ask for nothing. */
export const askedIn = (form: HTMLFormElement): Asked => ({ q: "", ...Object.fromEntries(filled(form)) });

/** Keep the page's address as the form is, so that it can be linked. */
export function writeAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(filled(form)).toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

const filled = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value]] : [],
  );

/** Readers who type are waited for so long, in milliseconds. */
const pause = 200;

/** Do something when a form is sent, or when its reader stops typing; not while an input method is composing. */
export function onAsked(form: HTMLFormElement, task: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(task, pause);
  };
  form.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
    else clearTimeout(waiting);
  });
  form.addEventListener("compositionend", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    task();
  });
}
