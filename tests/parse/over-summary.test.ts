import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const GRAIN = [
  "本报讯（记者 张海燕）全市秋粮收购进展顺",
  "利，目前入库已过半，农户满意，粮食部门要",
  "求各库延长开磅时间。",
];
const APPS = [
  "专家表示，正规贷款平台不会预先收取任何费用，",
  "下载软件要选择正规商店，手机金融软件多是",
  "假冒的，收到短信不要点开。",
];
const CANAL = [
  "本报讯（记者 李明）昨天下午，清溪村的水渠修",
  "好了，村民说今年不再缺水，渠首的老闸门也换上",
  "了新的。",
];

const SUMMARY = ["●正规贷款平台不会预先收取任何费用", "●下载软件要选择正规商店"];

/** The heading of an article over whose text a summary stands, with a headline apart at the end of the page. */
const headingWith = (apart: string) => {
  const blocks = [["秋粮入库过半"], GRAIN, SUMMARY, APPS, CANAL, ["清溪村修好水渠"], [apart]];
  const lines = ["青屿晨报 2024年5月17日 星期五", "", ...blocks.flatMap((block) => [...block, ""])];
  const { kicker, title, deck } = parseIssue([pageOf(lines)]).articles[1] ?? {};
  return [kicker ?? "", title, deck ?? ""];
};

test("items that sum a text up are the deck of the headline that stands apart from it", () =>
  assert.deepEqual(headingWith("远离假冒金融软件"), ["", "远离假冒金融软件", SUMMARY.join(" ")]));

test("but not of one of which the text says nothing", () =>
  assert.deepEqual(headingWith("城北公园新添盆景园"), [...SUMMARY, ""]));
