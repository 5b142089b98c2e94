import fc from "fast-check";
import type { Page } from "../../src/model.ts";
import { pageOf, readSeed } from "./pages.ts";

/** Pieces of newspaper lines, and what breaks into rules: marks that open and never close, digits, spaces, nothing. */
const PIECES = [
  ..."临港区一二三日月年第版电讯摄（）()“”《》「」【】，。、；：！？…—·□◎■▲1234567890%A a.-/",
  "　",
  "\t",
  "本报讯",
  "（记者 王威晨）",
  "本报记者",
  "通讯员",
  "下转第二版",
  "（上接第一版）",
  "11月21日",
  "民國九年四月三日",
  "责任编辑：",
  "图为",
  "纪哲 摄",
  "采写：",
  "记者王小明／台北報導",
  "公　告",
  "声明作废",
  "联系人：",
  "双色球第2022134期",
  "简讯",
  "编辑同志：",
  "编后：",
  "问：",
  "——",
  "\u{20000}",
  "\u200d",
];

const inked = fc.string({ unit: fc.constantFrom(...PIECES), minLength: 1, maxLength: 20 });
const blank = fc.constantFrom("", "", " ", "\u3000");
const lines = fc.array(fc.oneof({ weight: 3, arbitrary: inked }, blank), { maxLength: 40 });

/** The pages of an issue with any lines at all. */
export const anyPages: fc.Arbitrary<readonly Page[]> = fc
  .array(lines, { maxLength: 3 })
  .map((pages) => pages.map((page, index) => pageOf(page, index + 1)));

const SEED_LINES = (await readSeed()).lines;

/** A stretch of a real page, as it is printed. */
const stretch = fc
  .tuple(fc.nat(SEED_LINES.length), fc.integer({ min: 1, max: 80 }))
  .map(([from, length]) => SEED_LINES.slice(from, from + length));

/** A stretch of a real page whose lines are in disorder, as where columns were read across. */
const shuffled = stretch.chain((page) =>
  fc.shuffledSubarray([...page], { minLength: page.length, maxLength: page.length }),
);

/** A stretch of a real page whose lines are broken anew: at another width, and so inside words and brackets. */
const rebroken = fc
  .tuple(stretch, fc.integer({ min: 1, max: 40 }))
  .map(([page, width]) => page.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "gu")) ?? [""]));

/** The pages of an issue made of stretches of a real page, some of them damaged. */
export const damagedPages: fc.Arbitrary<readonly Page[]> = fc
  .array(fc.oneof(stretch, shuffled, rebroken), { minLength: 1, maxLength: 2 })
  .map((pages) => pages.map((page, index) => pageOf(page, index + 1)));
