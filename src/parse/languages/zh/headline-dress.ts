import type { HeadlineDress } from "../../findings.ts";
import { NUMERAL, numeral } from "./numerals.ts";

/** How typists number headlines, by what stands around the number. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  point: /^(?<count>\d{1,3})(?:[、．]|\.(?!\d))[ \u3000]*(?<rest>.+)$/u,
  bracket: /^(?<count>\d{1,3})[)）][ \u3000]*(?<rest>.+)$/u,
  brackets: new RegExp(`^[【\\[（(](?<count>[${NUMERAL}]{1,3})[】\\]）)][ \\u3000]*(?<rest>.+)$`, "u"),
  pause: /^(?<count>[一二三四五六七八九十百]{1,4})、[ \u3000]*(?<rest>.+)$/u,
  circle: /^(?<count>[①-⑳])[ \u3000]*(?<rest>.+)$/u,
};
/** The brackets of a work's name, which a headline may be. */
const WORK = "work";
/** How they set headlines in brackets: the whole of it, in one pair. */
const ENCLOSED: Readonly<Record<string, RegExp>> = {
  lenticular: /^【(?<rest>[^【】]+)】$/u,
  [WORK]: /^《(?<rest>[^《》]+)》$/u,
};

/** What a typist may have set around a headline: a number before it (`1、`, `【1】`, `一、`), or brackets (`【…】`, `《…》`). */
export function headlineDress(headline: string): HeadlineDress | null {
  for (const [form, pattern] of Object.entries(COUNTED)) {
    const { count, rest } = pattern.exec(headline)?.groups ?? {};
    if (count && rest) return { form, count: numeral(count), rest, isDoubtful: false };
  }
  for (const [form, pattern] of Object.entries(ENCLOSED)) {
    const rest = pattern.exec(headline)?.groups?.["rest"];
    if (rest) return { form, count: null, rest, isDoubtful: form === WORK };
  }
  return null;
}
