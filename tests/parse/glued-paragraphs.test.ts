import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf } from "./page-blocks.ts";

test("paragraphs whose indents were lost begin with a line that is two characters short", () => {
  const blocks = blocksOf([
    "5月1 日至3日，区图书馆借阅室、",
    "少儿室、电子阅览室照常开放，开放时间",
    "为上午九点至下午五点，市民凭证参加。",
    "▲清溪河禁渔期开始",
    "自5月1日零时起，清溪河芦湾段进",
    "入为期两个月的禁渔期，禁止一切捕捞作",
    "业，垂钓者一人一竿。",
    "渔政部门将不分昼夜巡查，市民发现",
    "电鱼、毒鱼行为可拨打举报电话。",
  ]);
  assert.deepEqual(blocks, [
    "body 5月1 日至3日，区图书馆借阅室、",
    "display ▲清溪河禁渔期开始",
    "body 自5月1日零时起，清溪河芦湾段进",
    "body 渔政部门将不分昼夜巡查，市民发现",
  ]);
});

test("a box that is wider than the columns is text, though it has few lines and no indent", () => {
  const box = [
    "为进一步推动创建省级文明城市工作的深入开",
    "展，对我市开展创建省级文明城市以来的各项工",
    "作进行总结、反思、梳理，本报自今日起开设",
    "《创建省级文明城市一把手访谈》栏目，敬请关注。",
  ];
  const blocks = blocksOf([
    "　　采访团由全国重点主流媒体近",
    "三十名记者组成，将在历时四天的",
    "行程中，深入采访工作在第一线的",
    "工匠代表。",
    "开栏的话",
    ...box,
    "构建华侨华人精神家园",
    "　　一九九九年，基于与中国驻当",
    "地大使的一次简短交谈，我决定从",
    "北京移居那里。",
  ]);
  assert.deepEqual(blocks.slice(1, 4), [
    "display 开栏的话",
    `body ${box[0]}`,
    "display 构建华侨华人精神家园",
  ]);
});

test("a line that is short because a number went to the next line is in the middle of its paragraph", () => {
  const blocks = blocksOf([
    "近日，县里的三座水库同时开闸放水，下游",
    "农田喝足了水。放水以前，水务局组织人员",
    "检查渠道，沿着总长度达到了",
    "12683.5米的干渠一路走过去，沿线的闸门也",
    "都修好了，农民可以安心春耕。",
  ]);
  assert.deepEqual(blocks, ["body 近日，县里的三座水库同时开闸放水，下游"]);
});

test("text beside a picture is narrow, and no headline for that", () => {
  const blocks = blocksOf([
    "漢秦嘉玉印、靑玉瓦紐、方寸許、白",
    "文、曰秦嘉之印、文作繆篆、用芟玉",
    "法、此法最難刻、",
    "故漢印中絕罕見、",
    "存於各家、印集者",
    "惟此一印、龔定盦",
    "所藏之印亦同此例而其名已久聞於世",
    "以此印文斷之、當是東漢之秦嘉也、",
  ]);
  assert.deepEqual(
    blocks.filter((block) => block.startsWith("display")),
    [],
  );
});

test("a question and an answer, and an item with a mark, begin a paragraph wherever the line above ends", () => {
  const blocks = blocksOf([
    "问：流感和普通感冒有什么区别？",
    "答：流感起病急，高热、全身酸痛明",
    "显；普通感冒症状较轻，多为鼻塞。",
    "问：日常怎样预防？",
    "答：勤洗手、多通风，规律作息。",
    "记者：社区医院也能打疫苗吗？",
    "●区总工会举办招聘会，提供岗位。",
    "●城关镇开展插花活动，三十人参加。",
  ]);
  assert.equal(blocks.length, 7);
});
