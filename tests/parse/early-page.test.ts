import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";

/** A page as papers of 1920 set it: no indents, 、 for every stop, a pen name under each headline. */
const PAGE = `第二版　民國九年四月三日

江報

庚申年二月十五日　星期六

本埠新聞

●電車加價
電車公司以煤價飛漲、擬自下月一日起、每站
加收銅元一枚、消息傳出後、各業商號羣起反
對、商會特於昨日下午三時召集臨時會議、到
者三十餘人、議決致函該公司、請其從緩、

聽雨記

（三）

寒雲

秋雨之夕、獨坐小樓、燈光如豆、簷溜淙淙然
、若斷若續、若遠若近、余推枕而起、撥爐中
宿火、煮茗一甌、茶香乍透、雨聲亦漸疎矣、因

◀滬江雨景▶

憶十年前、與友人泊舟楓橋、亦値此景、推篷
對坐、聯句至於四更、（未完）

◘正誤　前報聽雨記第二行、江字誤作汪字、
特此更正、
`;

const issue = parseIssue([{ number: 1, file: "01.txt", lines: PAGE.split("\n") }]);

test("each headline of an early page begins an article, and a notice begins with its own", () => {
  assert.deepEqual(
    issue.articles.map(({ title, reporter }) => [title, ...reporter]),
    [["●電車加價"], ["聽雨記", "寒雲"], ["正誤"]],
  );
});

test("what stands under an early headline is shown as it was printed", () => {
  assert.equal(issue.articles[1]?.deck, "（三） 寒雲");
  assert.equal(issue.articles[0]?.kicker, "本埠新聞");
});

test("a paragraph goes on after the picture that cuts it", () => {
  const [, rain] = issue.articles;
  assert.match(rain?.paragraphs[0]?.text ?? "", /雨聲亦漸疎矣、因憶十年前/u);
  assert.deepEqual(
    rain?.photos.map(({ caption }) => caption),
    ["◀滬江雨景▶"],
  );
});

test("the nameplate between the folio lines names the paper and is no headline", () => {
  assert.equal(issue.newspaper, "江報");
  assert.equal(issue.date, "1920-04-03");
  assert.deepEqual(
    issue.furniture.map(({ kind }) => kind),
    ["folio", "nameplate", "folio"],
  );
});
