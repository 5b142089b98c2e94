/** What an address is called, what stands on the buttons, and what is said when one was pressed. */
export interface CopyWords {
  readonly permalink: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** The words of the site's language, which the bundle is made with: said once, and not on every page. */
declare const COPY_WORDS: CopyWords;

/** What the address of an article is called. */
export const PERMALINK = COPY_WORDS.permalink;

/** Put a button that copies beside the name of each citation, where the browser lets a page do so. */
export function offerCopying(cite: HTMLElement): void {
  if (!navigator.clipboard) return;
  for (const name of cite.querySelectorAll("p")) {
    const button = document.createElement("button");
    const unseen = document.createElement("span");
    button.type = "button";
    unseen.className = "unseen";
    unseen.textContent = ` ${name.textContent}`;
    button.append(COPY_WORDS.copy, unseen);
    button.addEventListener("click", () => copy(name, cite));
    name.append(" ", button, " ", document.createElement("output"));
  }
}

/** Copy what stands under a name, and say beside it whether that worked. */
async function copy(name: HTMLElement, cite: HTMLElement): Promise<void> {
  const said = await navigator.clipboard.writeText(name.nextElementSibling?.textContent ?? "").then(
    () => COPY_WORDS.copied,
    () => COPY_WORDS.notCopied,
  );
  for (const output of cite.querySelectorAll("output")) {
    output.textContent = name.contains(output) ? said : "";
  }
}
