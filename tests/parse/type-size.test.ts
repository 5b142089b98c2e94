import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const TEXT = [
  "　　本报讯（记者 王芳）青屿区昨天召开世界湿地日座谈会，凝聚",
  "共识推动湿地保护。区林业局介绍，全区有湿地三万亩，去年修复",
  "了两处，今年还要修复一处，并在湿地边上建三个观鸟点。",
];
const partsOf = (...displays: string[]) => {
  const [article] = parseIssue([pageOf([...displays, "", ...TEXT, "", ...TEXT.slice(1)])]).articles;
  return [article?.kicker, article?.title, article?.deck];
};

test("of two parts the one that is broken into shorter lines is set larger, and the headline", () => {
  const [kicker, title] = partsOf("凝聚共识推动全区湿地保护", "", "区领导出席", "湿地日座谈会");
  assert.deepEqual([kicker, title], ["凝聚共识推动全区湿地保护", "区领导出席湿地日座谈会"]);
});

test("whether it stands first or second", () => {
  const [, title, deck] = partsOf("青屿区湿地", "三年多了一倍", "", "凝聚共识推动全区湿地保护");
  assert.deepEqual([title, deck], ["青屿区湿地三年多了一倍", "凝聚共识推动全区湿地保护"]);
});
