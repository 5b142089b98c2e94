import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { UpdateReport } from "../../src/archive/index.ts";
import { ChangingIssue } from "./changing-issue.ts";

/** A page on which lines that begin alike are an article. */
export const FIRST = `〇报头
甲十一月二十一日临港区召开党工委会议
甲会议传达学习疫情防控工作要求并部署

乙草庙子镇志愿者走进社区宣传反诈知识
乙居民们纷纷表示这样的活动十分及时
丙启事本店招聘营业员两名待遇从优面谈
`;
export const SECOND = `丁汪疃镇的苹果今年又是一个丰收的年景
丁果农王大爷笑得合不拢嘴算起了收入账
戊黄岚街道办事处为老人送去了过冬棉衣
`;
const AS_READ = { "01-01": "甲 01:2-3", "01-02": "乙 01:5-6", "01-03": "丙 01:7", "02-01": "丁 02:1-2" };
/** Its articles. */
export const READ = { ...AS_READ, "02-02": "戊 02:3" };

/** Correct a word of the first article. */
const correct = (text: string) => text.replace("疫情防控", "疫情防治");

/** An issue of two pages, whose first article a person corrected. */
export async function edited(t: TestContext): Promise<ChangingIssue> {
  const issue = await ChangingIssue.of(t, FIRST, SECOND);
  await issue.edit("01-01", correct);
  const text = await issue.article("01-01");
  assert.match(text, /疫情防治/);
  return issue;
}

/** Tell short ids by what happened to them; those that stay as they are are left out. */
export function outcome({
  write,
  kept,
  away,
  removed,
}: UpdateReport): Readonly<Record<string, readonly string[]>> {
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id.slice(11)).sort();
  const written = (reason: string) => ids(write.filter((one) => one.reason === reason));
  const all = {
    ...{ new: written("new"), changed: written("changed"), back: written("back") },
    ...{ kept: ids(kept), away: ids(away), gone: ids(removed) },
  };
  return Object.fromEntries(Object.entries(all).filter(([, some]) => some.length > 0));
}
