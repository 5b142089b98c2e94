import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const CLINIC = [
  "本报讯（记者 姜岚）昨日，黄杨镇卫生室来了两位大夫，村民量血压、取药都在村里，看病不用再坐车去县城。",
  "",
  "大夫每周上门巡诊，给老人建健康档案，感冒发烧当天就能治疗，住院的病人由县医院派车来接。",
];
const BRIDGE = [
  "本报讯（记者 邹岚）昨日，柳湾大桥建成，两岸交通从此只要十分钟，货车不用再走三十公里的山路。",
  "",
  "大桥全长一千二百米，双向四车道，施工队克服了汛期水深的困难，工期比计划少了四个月。",
];

test("a kicker takes along the headline that is near to its article, though the article says little of it", () => {
  const headlines = ["黄杨镇卫生室来了大夫", "", "家门口看病 患者点赞", "", "柳湾大桥建成"];
  const { articles } = parseIssue([pageOf([...CLINIC, "", ...BRIDGE, "", ...headlines])]);
  assert.deepEqual(
    articles.map(({ kicker, title }) => [kicker, title]),
    [
      ["黄杨镇卫生室来了大夫", "家门口看病 患者点赞"],
      [undefined, "柳湾大桥建成"],
    ],
  );
});
