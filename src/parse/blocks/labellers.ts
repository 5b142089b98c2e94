import { isNobody, namesOnlyPhotographers } from "../credits.ts";
import type { Language } from "../language.ts";
import type { Line, Role } from "../printed.ts";
import { weighForm } from "./form.ts";
import type { Furniture } from "./page-head.ts";
import type { Setting } from "./setting.ts";

type Verdict = { readonly role: Role; readonly rule: string };
type Labeller = (block: Unlabelled, language: Language) => Verdict | null;

/** A block of which it is not known yet what it is. */
export interface Unlabelled {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly setting: Setting;
  /** The role of the block right above; none at the head of the page. */
  readonly under: Role | undefined;
  /** Whether that is the name of a column, or another kicker. */
  readonly underColumn: boolean;
  /** Whether the block right above is a deck, as what ends a text may look: `——王芳昨天在会上说`. */
  readonly underDeck: boolean;
  /** What it is by where it stands: a part of the page's head, or a notice. */
  readonly known: Verdict | null;
  /** What kind of furniture it is, where it is a single line. */
  readonly furniture: Furniture | null;
}

/** The rule that takes a letter alone for a speck. */
export const SPECK = "speck";

/** A name without a role or brackets stands over a text of this many letters, not over another headline. */
const TEXT = 30;

/** Who says what a block is, in order of precedence: what the words say comes before what the form says. */
const LABELLERS: readonly Labeller[] = [
  ({ known }) => known && { role: known.role, rule: known.rule },
  ({ furniture }) => furniture && { role: furniture.kind, rule: furniture.rule },
  ({ lines, text, under }, language) => {
    const atHead = under === undefined || under === "folio";
    return atHead && lines.length === 1 && language.isNameplate(text)
      ? { role: "nameplate", rule: "nameplate" }
      : null;
  },
  ({ text }, language) => (language.isSpeck(text) ? { role: "other", rule: SPECK } : null),
  ({ lines, text }, language) => {
    const found = lines.length <= 2 || areNames(lines) ? language.byline(text, "line") : null;
    const isPhotographers = found && namesOnlyPhotographers(found.credits) && language.caption(text);
    return found && !isPhotographers ? { role: "byline", rule: found.rule } : null;
  },
  ({ lines, text, under, underColumn, setting }, language) => {
    // Early papers sign with any word: `無錫` under `地方要聞` is where it is from.
    const maySign = under === "display" && (language.makesUpHeadlines || !underColumn);
    const found =
      maySign && lines.length <= 4
        ? (language.byline(text, "under-headline") ??
          (setting.set === "name" ? language.byline(text, "among-names") : null))
        : null;
    if (!found) return null;
    const isLast = language.byline(setting.below, "under-headline") === null;
    const overText =
      !language.makesUpHeadlines ||
      setting.set === "name" ||
      setting.below.length >= TEXT ||
      (language.isSpacedName(text) &&
        (language.endsSentence(setting.below) || language.isDeck(setting.below)));
    return isLast && overText ? { role: "byline", rule: found.rule } : null;
  },
  ({ lines, text, under, underDeck, setting }, language) => {
    const found =
      under === "display" && !underDeck && lines.length === 1 ? language.byline(text, "end") : null;
    return found?.rest === "" && setting.below.length >= TEXT ? { role: "byline", rule: found.rule } : null;
  },
  ({ lines, text, under }, language) => {
    const found = under === "byline" && lines.length === 1 ? language.byline(text, "under-headline") : null;
    return found && isNobody(found.credits) ? { role: "byline", rule: found.rule } : null;
  },
  ({ text }, language) => {
    const found = text.length <= 400 && !language.lead(text) ? language.caption(text) : null;
    return found && { role: "caption", rule: found.rule };
  },
  ({ lines, text, under }, language) =>
    under === "display" && lines.length <= 2 && language.isRubric(text)
      ? { role: "display", rule: "rubric-line" }
      : null,
  ({ setting }, language) => {
    const { weight, rule } = weighForm(setting, language);
    return { role: weight > 0 ? "display" : "body", rule };
  },
];

/** The longest line of a byline that is set in a column of its own, in letters, and how many there are at most. */
const NAME = 8;
const NAMES = 6;

/** Whether lines are as narrow as roles and names, one a line. */
function areNames(lines: readonly Line[]): boolean {
  return lines.length <= NAMES && lines.every((line) => line.text.length <= NAME);
}

/** Say what a block is, and by which rule. */
export function labelOf(block: Unlabelled, language: Language): Verdict {
  for (const label of LABELLERS) {
    const verdict = label(block, language);
    if (verdict) return verdict;
  }
  return { role: "body", rule: "none" };
}
