import type { Words } from "./words.ts";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

export const zhHans: Words = {
  language: "zh-Hans",
  firstWeekday: 1,

  skip: "跳到正文",
  navigation: "主导航",
  home: "首页",
  issues: "历史报纸",
  articles: "本期各篇",
  sections: "版面",
  people: "记者",
  about: "关于",
  years: "年份",
  calendar: "日历",
  holdings: "馆藏",
  previousIssue: "上一期",
  nextIssue: "下一期",
  noArticles: "文字尚未整理成篇。",
  moved: "本页已移至",
  notFound: "没有这一页",
  notFoundHint: "地址可能有误，或内容已移动。可在页首检索。",
  aboutText: [
    "本站由报纸版面的文字识别（OCR）结果自动整理而成：程序把断开的行、栏和段落接起来，分出各篇报道，读出标题、署名和日期。",
    "识别难免有误，个别字词可能与原版不同；引用时请以原报为准。",
    "版面上的每一行文字都核对去向：或归入一篇报道，或列为报头、版次、责任编辑等版面要素。",
  ],

  search: "检索",
  searchHint: "人名、地名、字句",
  searchNeedsScript: "检索需要启用 JavaScript；其他页面都不需要。",
  searchFrom: "从",
  searchTo: "到",
  searchAny: "全部",
  searchOrder: "排序",
  searchOrders: { relevance: "最相关", newest: "从新到旧", oldest: "从旧到新" },
  searching: "正在检索……",
  searchPart: "已找到{total}篇，仍在检索……",
  searchPage: "版次",
  searchCounted: "{value}（{articles}）",
  searchHistogram: "检索结果的时间分布：{from}至{to}，共{bars}栏，最多的是{most}，{articles}篇",
  searchBar: "{when}：{articles}篇",
  searchNone: "没有找到。",
  searchHints: "可以少写几个字，换一种写法，或放宽日期、版面与记者。",
  searchWiden: "在全部日期、版面与记者中检索",
  searchFailed: "检索没有成功。",
  searchRetry: "再试一次",
  searchMore: "更多",

  roles: { reporter: "记者", correspondent: "通讯员", photographer: "摄影" },
  untitled: { article: "无题", photo: "图片" },
  photoNotHeld: "图片未收录",
  dateMark: { printed: "", given: "", inferred: "日期推定" },
  dateWhy: {
    printed: "",
    given: "",
    inferred: "日期推定：所收版面未印日期，按报道电头中最晚一日的次日推定。",
  },
  correct: "更正本文",
  edited: "文字经人工校订。",
  source: "出处",
  linesOfText: "文字行的去向",
  lineColumns: {
    period: "年份",
    issues: "期",
    pages: "版",
    articles: "篇",
    printed: "文字行",
    inArticles: "归入报道",
    furniture: "版面要素",
    unplaced: "未归入",
  },
  accuracy: "识读是否可靠",
  accuracyOf: ({ issues, articles, right, headline, byline }) =>
    `程序用 ${issues} 期篇目已知的样报（${articles} 篇，多为仿照报纸版式拟写）检验过：${percent(right)} 的文章完整且不混入他文，` +
    `${percent(headline)} 的标题、${percent(byline)} 的署名读得准确，没有一行文字遗失。` +
    "程序是对照这些样报编写的，别的版面会略差；识别错字多、各栏相互穿插的，读错的更多。",
  doubts: "存疑之处",
  doubtRules: {
    "no-headline": "没有找到标题",
    "headline-far-away": "标题离正文较远，可能属于别篇",
    "beginning-unsure": "是否由此另起一篇，不能肯定",
    "ends-open": "文章末尾不像一句话的结束",
    "stray-headline": "有一行标题不知属于哪一篇",
    "stray-byline": "有一处署名不知属于哪一篇",
  },
  noDoubts: "没有存疑之处。",
  listSeparator: "；",

  issueNumber: (number) => `第${number}期`,
  edition: (letter) => `当日第${letter.charCodeAt(0) - 96}份`,
  page: (number, name) => (name ? `第${number}版 ${name}` : `第${number}版`),
  pages: (numbers) => `第${numbers.join("、")}版`,
  sourceLines: (page, ranges) => `第${page}版 ${ranges.join("、")}行`,
  jumpTo: (page, held) => `下转第${numeral(page)}版${held ? "" : "（续文未收录）"}`,
  jumpFrom: (page, held) => `上接第${numeral(page)}版${held ? "" : "（前文未收录）"}`,
  photoBy: (name) => `${name} 摄`,
  articleCount: (count) => `${count} 篇`,
  issueCount: (count) => `${count} 期`,
  pageCount: (count) => `${count} 版`,
  roleCount: (role, count) => `${zhHans.roles[role]} ${count} ${role === "photographer" ? "幅" : "篇"}`,
  lineCount: (count, articles) =>
    `${count.printed} 行：${count.inArticles} 行归入 ${articles} 篇，${count.furniture} 行为版面要素` +
    (count.unplaced > 0 ? `，${count.unplaced} 行未归入` : ""),
  newestOf: (shown, all) => `最新 ${shown} 篇，共 ${all} 篇`,
  doubtPlace: (page, line) => `第${page}版 ${line}行`,
};

/** Write a page's number as Chinese papers do: `二`, `十六`; beyond 99 in digits. */
function numeral(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return ten + DIGITS[number % 10];
}

function percent(value: number): string {
  return `${Math.floor(value)}%`;
}
