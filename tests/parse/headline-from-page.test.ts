import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const FRONT = [
  "選舉人名冊今起公開閱覽",
  "",
  "〔記者陳美玲／台北報導〕中央選舉委員會昨天宣布，選舉人名",
  "冊即日起在各區公所公開閱覽，民眾如發現錯漏，可當場申請更",
  "正，逾期恕不受理。（文轉A2）",
];
const SECOND = [
  "立院三讀通過修正案",
  "",
  "（中央社記者黃雅雯台北18日電）立法院會昨天三讀通過道路交",
  "通管理處罰條例部分條文修正案，提高酒駕罰鍰上限，並增訂同",
  "車乘客連坐處罰。",
  "",
  "文接A1　選舉人名冊公開閱覽",
  "",
  "選委會並說，投票日當天各投開票所將備妥防疫物資，選民須戴",
  "口罩入場，若有發燒症狀將引導至專用遮屏投票。",
];

test("a headline behind the page that its text goes on from is printed again, and no paragraph", () => {
  const { articles } = parseIssue([pageOf(FRONT, 1), pageOf(SECOND, 2)]);
  assert.deepEqual(
    articles.map(({ title, pages, paragraphs }) => [title, pages, paragraphs.length]),
    [
      ["選舉人名冊今起公開閱覽", [1, 2], 2],
      ["立院三讀通過修正案", [2], 1],
    ],
  );
});
