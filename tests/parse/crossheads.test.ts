import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const LEAD = [
  "本报讯（记者 汤沐）4月28日，区人大组",
  "织部分代表视察城市供水工作，听取汇报。",
  "代表们看了水厂和两座泵站，走访了用户。",
];
const PUMPS = [
  "泵房里三台新泵轮流运转，值班员每小时",
  "抄一次表，水压比往年稳了许多，高层住",
  "户用水不再发愁。",
];
const TAPS = ["在幸福里小区，维修队正在更换入户水管，", "老旧管道漏损多年，居民意见不少，这次", "一并解决。"];

/** An article with a crosshead, and the blank line under it. */
const WATER = ["区人大视察城市供水", "", ...LEAD, "", "泵站添新机", "", ...PUMPS, ""];

const titles = (lines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);

test("two displays as long as one another in the text of an article are its crossheads", () => {
  const lines = [...WATER, "水管换新颜", "", ...TAPS];
  assert.deepEqual(titles(lines), ["区人大视察城市供水"]);
});

test("one display over what reads as the beginning of an article is its headline", () => {
  const other = [
    "日前，位于城南的区图书馆推出夜读活动，",
    "借阅室每晚开放到九点，家长可以带孩子",
    "一起来看书。",
  ];
  const lines = ["区人大视察城市供水", "", ...LEAD, ...PUMPS, "", "图书馆夜里也开门", "", ...other];
  assert.deepEqual(titles(lines), ["区人大视察城市供水", "图书馆夜里也开门"]);
});

test("a display over a paragraph that says where the reporter has it from is a headline", () => {
  const road = ["记者昨日从区交警大队获悉，因管网改造，", "解放路本周末起封闭施工，请绕行。"];
  const lines = [...WATER, "解放路周末起封闭施工", "", ...road];
  assert.deepEqual(titles(lines), ["区人大视察城市供水", "解放路周末起封闭施工"]);
});

test("a display is a headline where hardly a paragraph stands over it or under it", () => {
  const job = ["本报讯（记者 顾伟）在小桥镇的工", "坊，十八名残疾人正在组装电子元件。"];
  const scarf = ["“这条给山里的孩子。”在洞泉镇编织", "社，二十多位阿姨飞针走线，织出围巾。"];
  const lines = ["残疾人有了就业“新车间”", "", ...job, "", "阿姨巧手编织“围巾”", "", ...scarf];
  assert.deepEqual(titles(lines), ["残疾人有了就业“新车间”", "阿姨巧手编织“围巾”"]);
});
