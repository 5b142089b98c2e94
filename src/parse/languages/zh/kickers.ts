import { bothScripts } from "../../../chinese/both-scripts.ts";
import { isSurelyName, readNames } from "./names.ts";

/** What tells, of two lines over an article, whether the first is the kicker of the second. */
interface Evidence {
  readonly rule: string;
  /** Positive: a kicker over a headline. Negative: a headline over a deck. */
  readonly weight: number;
  readonly holds: (first: string, second: string) => boolean;
}

const words = (source: string): RegExp => new RegExp(bothScripts(source), "u");
const SPOKE = words("强调|印发|要求|指出|作出|表示");
const HAPPENED = words("讲话|召开|启动|举行|开幕|闭幕|将|再|获批|发布(?!会|厅)|公布|开通");
const WAS_THERE = words("主持|出席|介绍|参加|致辞|强调|贺信|部署|讲话|会见|批示|慰问(?!电)|宣读");
const HOW_FAR = words("已|将|约|超|达|近");
const RUBRIC = /[（(][^（()）]*[）)]$/u;
const SPACE = /[ \u3000]/u;

/** Eight of ten such pairs are a kicker and a headline. */
const KICKER = 1.4;
/** The name of a column or of an occasion is no longer, in characters. */
const LABEL = 6;
const FIGURES = /\d{2}|\d[万萬亿億%％]/u;

/**
 * The weights are near those of a logistic regression over 7,754 pairs of lines that a daily printed in two years; of
 * those of days kept out it tells 88 of 100. A kicker says who spoke or whence it comes, a deck who was there and how many.
 */
const KICKER_OR_DECK: readonly Evidence[] = [
  { rule: "says-who-spoke", weight: 3.3, holds: (first) => SPOKE.test(first) },
  { rule: "kicker-with-pause", weight: 2.5, holds: (first) => /[，、]/u.test(first) },
  { rule: "kicker-names-work", weight: 0.9, holds: (first) => /《/u.test(first) },
  { rule: "kicker-in-parts", weight: 0.9, holds: (first) => SPACE.test(first) },
  {
    rule: "says-what-happened",
    weight: -1.4,
    holds: (first) => HAPPENED.test(first),
  },
  { rule: "label", weight: 3.5, holds: (first) => [...first].length <= LABEL },
  { rule: "headline-with-rubric", weight: -4.2, holds: (first) => RUBRIC.test(first) },
  {
    rule: "says-who-was-there",
    weight: -2.9,
    holds: (_, second) => WAS_THERE.test(second),
  },
  { rule: "deck-with-figures", weight: -2.4, holds: (_, second) => FIGURES.test(second) },
  { rule: "deck-with-pause", weight: -0.7, holds: (_, second) => /[，、；]/u.test(second) },
  { rule: "deck-says-how-far", weight: -0.8, holds: (_, second) => HOW_FAR.test(second) },
  { rule: "headline-in-parts", weight: 1.3, holds: (_, second) => SPACE.test(second) },
  { rule: "headline-with-marks", weight: 1.2, holds: (_, second) => /[“《！？（]/u.test(second) },
];

/** How likely the first of two lines over an article is the kicker of the second, and not the headline over a deck: log-odds. */
export function weighKicker(first: string, second: string): number {
  return KICKER_OR_DECK.reduce(
    (weight, evidence) => (evidence.holds(first, second) ? weight + evidence.weight : weight),
    KICKER,
  );
}

const BEFORE_HEADLINE = words("(?:强调|指出|表示|提出|宣布|印发|[时上中后会议并]要求)$");
/** Who spoke, or what was issued, takes so many characters at least. */
const SPEAKER = 5;

/** The name of a series, and which of its parts this is: `回眸2023 展望2024①`; not what a headline ends with behind a dash. */
const PART_OF_SERIES = /^(?!.*——).*[\p{Script=Han}\d”》][①-⑳]$/u;

/**
 * Whether a line ends with what somebody did before the headline says what, or with the number of a series. No headline of
 * 8,166 of a daily ends with the former.
 */
export function endsBeforeHeadline(line: string): boolean {
  return line.length >= SPEAKER && (BEFORE_HEADLINE.test(line) || PART_OF_SERIES.test(line));
}

const GOES_ON = words("[，、：“‘《（]$|(?<![求但凡总国])是$|(?<!参)与$");

/** Whether what was read of a headline cannot end there: `防控一线是`, `解放思想，`. Of 105,610 headlines none ends so. */
export function goesOnBelow(line: string): boolean {
  return GOES_ON.test(line);
}

const CAME =
  "(?:分别|共同|一同)?(?:出席|主持|陪同|参加|列席|致辞|讲话|作报告|作动员|率队)(?:调研|检查|会议|活动|仪式|视察|考察|并讲话|并致辞|并作报告)?";
/** What he is who came: `区委书记李志强主持`. */
const OFFICE =
  "(?:[\\p{Script=Han}]{0,8}(?:书记|县长|区长|市长|省长|州长|镇长|乡长|局长|部长|主任|主席|会长|院长|校长|厂长|司令员?|政委|董事长|总经理|总裁)、?)*";
/** `马波张彤陪同调研`, `王芳主持 李明讲话`, `王芳等出席`. */
const EACH = words(`^${OFFICE}([\\p{Script=Han}、]{2,18}?)(?:等(?:领导|同志)?)?${CAME}$`);

/** Whether a line says who was there, and nothing else. */
export function tellsWhoCame(line: string): boolean {
  const parts = line.split(/[ \u3000；;，]+/u);
  return parts.every((part) => {
    const names = readNames(EACH.exec(part)?.[1] ?? "");
    return names?.every(isSurelyName) === true;
  });
}
