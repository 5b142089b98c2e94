import { solid } from "./spaces.ts";

/** What early papers printed over the articles of a column, after its kind. A new one is a word here. */
const COLUMNS = new Set(
  (
    "本埠新聞 外埠新聞 各埠新聞 各地新聞 各省新聞 地方新聞 國內新聞 國外新聞 國際新聞 緊要新聞 地方要聞 要聞 國內要聞 國外要聞 " +
    "本市新聞 本縣新聞 本省新聞 各縣新聞 縣聞 省聞 社會新聞 社會瑣聞 本埠瑣聞 瑣聞 電報 專電 要電 譯電 公電 命令 社論 社說 論說 時評 短評 來函 來件 專件 通信 特約通信 " +
    "文苑 詩選 詞選 詩話 小說 短篇小說 長篇小說 筆記 隨筆 雜俎 雜著 諧著 諧林 諧文 遊戲文章 叢談 叢話 劇談 劇評 花叢"
  ).split(" "),
);

/** Whether a line is the name of a column: `本埠新聞`, `諧　林`. */
export function isColumnName(line: string): boolean {
  return COLUMNS.has(solid(line));
}
