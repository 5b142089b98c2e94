import "../../chinese/opencc.ts";
import { pinyin } from "pinyin-pro";
import { fold } from "../../search/fold.ts";
import { alphabeticReading } from "./alphabetic.ts";
import type { NameKind, Reading } from "./reading.ts";

/** The rule for surnames: 曾 is Zeng and 单 Shan at the beginning of a name. */
const SURNAMES = { person: "head", section: "off" } as const;

/**
 * A Chinese name is read in pinyin, the traditional characters as their simplified ones. Under a letter, names are in
 * the order of their syllables and tones, and those with the same character stand together.
 *
 *     曾小明  Z  zeng1曾 xiao3小 ming2明
 */
export function chineseReading(name: string, kind: NameKind): Reading {
  const characters = [...fold(name)];
  const syllables = pinyin(characters.join(""), { type: "array", toneType: "num", surname: SURNAMES[kind] });
  const [, initial] = SYLLABLE.exec(syllables[0] ?? "") ?? [];
  if (initial === undefined) return alphabeticReading(name);
  const order = syllables.map((syllable, i) => syllable + characters[i]).join(" ");
  return { initial: initial.toUpperCase(), order };
}

/** What is no Chinese character stands for itself. */
const SYLLABLE = /^([a-z])[a-zü]*\d$/;
