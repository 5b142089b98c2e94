import type { Article } from "../../src/model.ts";
import { article as bareArticle } from "../nouns.ts";

/** Make an article with little in it, and what a test is about. */
export function article(fields: Partial<Article> = {}): Article {
  return bareArticle({
    title: "临港区召开党工委（扩大）会议",
    date: "2022-11-22",
    lines: [{ page: 1, from: 104, to: 166 }],
    ...fields,
  });
}
