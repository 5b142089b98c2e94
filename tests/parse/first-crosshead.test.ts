import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const FOLIO = ["清源日报 2023年5月18日 星期四", ""];
const NOISE = "楼上装修噪声扰民 谁来管";
const BYLINE = "本报记者 赵一鸣 实习生 周可";
const CALL = ["家住东关街道的刘女士致电本报，楼上住户", "近日装修，常常施工到晚上十点以后。"];
const LOOK = ["记者来到鼓楼社区12号楼，刚走进单元门，", "便听到阵阵刺耳的电钻声，一直不停。"];
const REPLY = ["区城管执法局有关负责人表示，居民区室内", "装修作业时间为上午八时至十二时。"];
const LEAD = ["本报讯（记者 何静）昨日上午，区行政审批", "服务局发出首张新版营业执照，流程更快。"];

/** A page whose blocks a blank line parts, and the same without any blank lines. */
const settings = (...blocks: (readonly string[] | string)[]) => {
  const lines = blocks.map((block) => (typeof block === "string" ? [block] : block));
  return [lines.flatMap((block) => [...block, ""]), lines.flat()].map((page) => pageOf([...FOLIO, ...page]));
};

const told = (page: ReturnType<typeof pageOf>) =>
  parseIssue([page]).articles.map(({ title, paragraphs }) => [
    title,
    paragraphs.filter(({ kind }) => kind === "crosshead").map(({ text }) => text),
  ]);

test("a text may begin with a crosshead: it stands under the byline and is as long as the next ones", () => {
  for (const page of settings(NOISE, BYLINE, "市民来电", CALL, "记者调查", LOOK, "部门回应", REPLY))
    assert.deepEqual(told(page), [[NOISE, ["市民来电", "记者调查", "部门回应"]]]);
});

test("under the byline it may be the only one", () => {
  for (const page of settings(NOISE, BYLINE, "市民来电", CALL, LOOK, REPLY))
    assert.deepEqual(told(page), [[NOISE, ["市民来电"]]]);
});

test("or right under the headline, which is longer", () => {
  for (const page of settings(NOISE, "市民来电", CALL, "记者调查", LOOK, "部门回应", REPLY))
    assert.deepEqual(told(page), [[NOISE, ["市民来电", "记者调查", "部门回应"]]]);
});

test("so an article begins in the middle of a page, though nothing but its crossheads shows it", () => {
  const first = ["我区发放首张营业执照", LEAD] as const;
  for (const page of settings(...first, NOISE, "市民来电", CALL, "记者调查", LOOK, "部门回应", REPLY))
    assert.deepEqual(told(page)[1], [NOISE, ["市民来电", "记者调查", "部门回应"]]);
});

test("what stands over a lead is no crosshead", () => {
  const titles = settings(
    "数字经济落户东关街道",
    "家门口上班",
    LEAD,
    "有人接电话",
    LOOK,
    "有人送快递",
    REPLY,
  ).map((page) => told(page)[0]);
  for (const [title, crossheads] of titles as [string, string[]][]) {
    assert.match(title, /家门口上班/u);
    assert.deepEqual(crossheads, ["有人接电话", "有人送快递"]);
  }
});
