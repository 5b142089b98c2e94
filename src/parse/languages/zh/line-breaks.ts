import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";

const letters = (some: string): Kind => new Kind(new RegExp(bothScripts(`[${some}]`), "u"));

/** Of the 53,497 phrases of a daily's headlines, not one in fifty of those that hold such a letter ends with it. */
const HARDLY_LAST = letters(
  "中和防有保共同推不经主创第十近三更社公抗联提增科企总外西医小农精以京将支脱打深之央交协让得特各教四自致专青做首内王最供引常于攻健促纪两卫积极百把回智消超完监奋互可贸比反指投博并无探肺炎救李参这再宣帮从欧今七巴千受印激未历召",
);
/** The same of those that one begins with; a bracket holds the name of the column that stands behind the headline. */
const HARDLY_FIRST = letters(
  "（(会业力作动年化情务区理议济量员事控委度际表路次院入场话项者界届赛育起队之质子了席得题康施态升月州障里球神色级元门导击道亿式效费程们步局境案名冠间省势责措极性术胜位策型贸层幕示头响权范速察斗疗字肺炎尔验域园果士批模念件坛府险率络史季条究座署召",
);

/** Whether a line of a headline hardly ends it: `推动安全生产和消防`. */
export function hardlyEnds(line: string): boolean {
  return HARDLY_LAST.ends(line);
}

/** Whether a line of a headline hardly begins one: `级别战略对话`. */
export function hardlyBegins(line: string): boolean {
  return HARDLY_FIRST.begins(line);
}

/** What somebody does who speaks, as the first word of a line: none begins so without the one who does. */
const SPEAKS = new RegExp(
  bothScripts(
    "^(?:[称吁斥]|指(?![导挥数标针])|促(?![进销成使])|(?:声称|宣称|宣布|透露|表示|重申|否认)(?!会))",
  ),
  "u",
);

/** Whether a line of a headline says what somebody says, who stands in the line above: `指外國軍火運入`. */
export function speaksFor(line: string): boolean {
  return SPEAKS.test(line);
}
