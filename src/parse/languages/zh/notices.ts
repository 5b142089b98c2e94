/** What a notice or small advertisement is told by. */
interface NoticeForm {
  readonly rule: string;
  /** Its first line, and the whole without breaks. */
  readonly holds: (title: string, text: string) => boolean;
  readonly example: string;
}

const TITLE =
  /^[【[（(]?\p{Script=Han}{0,14}(?:公告|通告|通知|声明|启事|招租|招聘|招工|招商|转让|出租|出售|求购|讣告|更正|敬告|广告|预告|公示)[】\]）)]?$/u;
/** What notices ask and give, and reports do not. */
const ASKS =
  /声明作废|联系(?:人|电话)|咨询电话|报名(?:时间|地点|电话|方式)|电话[:：]|面议|有意者|特此(?:公告|声明|通知)|敬请|请(?:相关|有关|广大)?(?:用户|客户|债权人)|逾期|谅解/u;
const CONTACT = /(?:^|\n)(?:地址|电话|热线|订购热线|联系电话|咨询电话|网址|微信|QQ)\s*[:：]/u;

/** The surest first. A new form is a row here. */
export const NOTICE_FORMS: readonly NoticeForm[] = [
  {
    rule: "notice",
    holds: (title, text) => TITLE.test(title) && ASKS.test(text),
    example: "遗失声明\n▲芮小军遗失机动车驾驶证，声明作废。",
  },
  {
    rule: "small-advertisement",
    holds: (_, text) => CONTACT.test(text) && !/[。！？]/u.test(text),
    example: "金秋家电　满1000元送200元\n地址：松澄县人民路88号",
  },
];

/** Name the rule by which lines that are set together are a notice or an advertisement; null where they are none. */
export function noticeRule(lines: readonly string[]): string | null {
  const text = lines.join("\n");
  return NOTICE_FORMS.find((form) => form.holds(lines[0] ?? "", text))?.rule ?? null;
}
