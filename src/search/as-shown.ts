import type { ArticleTexts } from "./record.ts";

/** The texts of an article as they are known. */
interface Texts extends Omit<ArticleTexts, Optional> {
  readonly kicker?: string | undefined;
  readonly deck?: string | undefined;
  readonly section?: string | undefined;
}

type Optional = "kicker" | "deck" | "section";

/**
 * Give what an article says as its page shows it, so that what is indexed and what is read off the page are the same:
 * nothing that is empty, and a caption that is the title too only once.
 */
export function asShown(texts: Texts): ArticleTexts {
  const title = shown(texts.title);
  const [kicker, deck, section] = [texts.kicker, texts.deck, texts.section].map(shown);
  return {
    title,
    ...(kicker && { kicker }),
    ...(deck && { deck }),
    ...(section && { section }),
    reporter: allShown(texts.reporter),
    paragraphs: allShown(texts.paragraphs),
    captions: allShown(texts.captions).filter((caption) => caption !== title),
  };
}

const allShown = (texts: readonly string[]): readonly string[] => texts.map(shown).filter(Boolean);

/** HTML holds no NUL, and shows a run of ASCII white space as one space (HTML Standard, “ASCII whitespace”). */
const shown = (text = ""): string =>
  text
    .replaceAll("\0", "")
    .replace(/[ \t\n\f\r]+/g, " ")
    .replace(/^ | $/g, "");
