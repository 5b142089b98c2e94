/** Show the buttons that copy an article's citations, where the browser lets a page do so. */
export function offerCopying(cite: HTMLElement): void {
  if (!navigator.clipboard) return;
  for (const button of cite.querySelectorAll("button")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button, cite));
  }
}

/** Copy what stands under a button, and say beside it whether that worked. */
async function copy(button: HTMLElement, cite: HTMLElement): Promise<void> {
  const form = button.closest(".cite-form");
  const text = form?.querySelector("pre")?.textContent ?? "";
  const { copied = "", notCopied = "" } = cite.dataset;
  const said = await navigator.clipboard.writeText(text).then(
    () => copied,
    () => notCopied,
  );
  for (const output of cite.querySelectorAll("output")) {
    output.textContent = form?.contains(output) ? said : "";
  }
}
