import assert from "node:assert/strict";
import { test } from "node:test";
import "../../src/chinese/opencc.ts";
import { parseQuery } from "../../src/search/query.ts";

/** Write a query as it was understood: what is wanted, and with a minus what is not. */
function understood(query: string): readonly string[] {
  const { wanted, unwanted } = parseQuery(query);
  return [...wanted.map(({ text }) => text), ...unwanted.map(({ text }) => `-${text}`)];
}

const queries: readonly (readonly [fact: string, query: string, phrases: readonly string[]])[] = [
  ["words between spaces are phrases of their own", "临港区　疫情 5G", ["临港区", "疫情", "5g"]],
  ["straight quotes keep a phrase with spaces together", '"New York" 新年', ["new york", "新年"]],
  ["a quote that is still open goes to the end", '"new yo', ["new yo"]],
  ["a minus makes a phrase unwanted", '临港 -疫情 -"new york"', ["临港", "-疫情", "-new york"]],
  ["a minus alone, or inside a word, is a character", "- covid-19", ["-", "covid-19"]],
  ["printed quotes are characters", "“放管服”改革", ["“放管服”改革"]],
  ["a straight quote inside a word is a character", '他说"好"', ['他说"好"']],
  ["nothing, spaces and empty quotes ask for nothing", ' "" 　 ', []],
];

for (const [fact, query, phrases] of queries) {
  test(fact, () => assert.deepEqual(understood(query), phrases));
}
