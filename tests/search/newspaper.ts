import type { SearchRecord } from "../../src/search/index.ts";

const nothing = { reporter: [], paragraphs: [], captions: [] };

/** A handful of articles, with what makes searching hard. */
export const newspaper: readonly SearchRecord[] = [
  {
    url: "/2022-11-22/01-01/",
    kicker: "学习贯彻党的二十大精神",
    title: "临港区召开党工委（扩大）会议",
    deck: "——“放管服”改革再出发",
    date: "2022-11-22",
    page: 1,
    section: "要闻",
    reporter: ["王威晨"],
    paragraphs: [
      "本报讯（记者 王威晨）11月21日，临港区召开党工委（扩大）会议，传达学习疫情防控工作要求。会议指出，要抓好营商环境。",
      "会议强调，要建设青年发展友好型城区，GDP增长5.6%，新增5G基站21个。",
    ],
    captions: ["会议现场。（孙艺嘉 摄）"],
  },
  {
    ...nothing,
    url: "/2022-11-22/01-02/",
    title: "会上：草庙子镇疫情防控不松劲",
    date: "2022-11-22",
    page: 1,
    section: "要闻",
    reporter: ["孙艺嘉", "王威晨"],
    paragraphs: ["11月1日至21日，草庙子镇", "疫情防控志愿者达1121人。", "临港区营前村村民说：“放心！”"],
  },
  {
    ...nothing,
    url: "/2022-11-23/02-01/",
    title: "CBA聯賽開幕，臺灣球員亮相",
    date: "2022-11-23",
    page: 2,
    section: '体育"<b>新闻</b>',
    reporter: ["張 璁"],
    paragraphs: [
      "２０２２年１１月２２日，CBA联赛在威海開幕。WCBA同日開賽，山东 5G 直播。",
      "Café Olé乐队演出 New York 曲目。",
    ],
  },
  {
    ...nothing,
    url: "/2021-01-01/01-01/",
    title: "New York的新年",
    date: "2021-01-01",
    page: 1,
    section: "国际",
    reporter: [],
    paragraphs: [
      "In York, new cafes report: “vaccines arrive”. COVID-19疫苗抵达，疫情缓和；劳尔·卡斯特罗致辞。",
    ],
  },
  {
    ...nothing,
    url: "/2022-11-23/02-02/",
    title: "<script>alert(1)</script> & ___PAGEFIND_WEIGHT___9 {{ x }}",
    date: "2022-11-23",
    page: 2,
    section: "___PAGEFIND_ANCHOR___ 广告",
    reporter: ["O'Brien"],
    paragraphs: [
      "<b>疫情</b>&amp;防控 ___PAGEFIND_WEIGHT___9 , , 𠮷野家 👍🏽 가나다 がんばれ パン й ø ß",
      "",
    ],
  },
  { ...nothing, url: "/2022-11-24/01-01/", title: "图", date: "2022-11-24" },
  { ...nothing, url: "/2022-11-24/01-02/", title: "", date: "2022-11-24", captions: ["临港区夜景"] },
  { ...nothing, url: "/undated/01-01/", title: "旧闻", paragraphs: ["临港区建区十周年，疫情之前。"] },
  {
    ...nothing,
    url: "/2022-12-01/01-01/",
    title: "研究研究",
    date: "2022-12-01",
    paragraphs: [
      `${"习近平总书记强调，要研究，再研究。".repeat(40)}疫情防控到此为止，临港区没有例外。`,
      `${"aaaa bbbb 11112222 ".repeat(30)}哈哈哈哈哈`,
    ],
  },
];
