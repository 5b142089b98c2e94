import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeBody } from "../../src/markdown/body.ts";
import { bodyToHtml } from "../../src/markdown/index.ts";
import { anyArticle } from "./any-article.ts";

const FACTS: readonly (readonly [fact: string, markdown: string, html: string])[] = [
  [
    "headings of the text start at level 2",
    "# 一\n\n## 二\n\n### 三",
    "<h2>一</h2>\n<h2>二</h2>\n<h3>三</h3>",
  ],
  ["HTML is shown as text", "<b onclick=x>粗</b>", "<p>&#x3C;b onclick=x>粗&#x3C;/b></p>"],
  ["a script is shown as text", "<script>\nx()\n</script>", "<p>&#x3C;script> x() &#x3C;/script></p>"],
  ["a comment is shown as text", "<!-- 注 -->", "<p>&#x3C;!-- 注 --></p>"],
  ["Chinese lines join without a space", "深入推进\n改革", "<p>深入推进改革</p>"],
  ["templates are text", "{{ x }} {% y %}", "<p>{{ x }} {% y %}</p>"],
  ["a link leads to web pages", "[a](https://a.b/c)", '<p><a href="https://a.b/c">a</a></p>'],
  ["a link leads to a mail address", "<mailto:a@b.c>", '<p><a href="mailto:a@b.c">mailto:a@b.c</a></p>'],
  ["a link leads to pages of the site", "[a](../01-02/)", '<p><a href="../01-02/">a</a></p>'],
  ["a link runs no program", "[a](javascript:x)", "<p><a>a</a></p>"],
  ["a link runs no program in disguise", "[a](&#x4A;avaScript&colon;x)", "<p><a>a</a></p>"],
  ["a link carries no data", "[a](data:text/html,x)", "<p><a>a</a></p>"],
  ["an image comes from a file or the web", "![a](b.png)", '<p><img src="b.png" alt="a"></p>'],
  ["an image carries no data", "![a](data:image/svg+xml,x)", '<p><img alt="a"></p>'],
];

for (const [fact, markdown, html] of FACTS) {
  test(fact, () => assert.equal(bodyToHtml(markdown), html));
}

test("the text of an article is all that its HTML shows, whatever the text", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const html = bodyToHtml(writeBody(article));
      const shown = html.replace(/<\/?(?:p|h2|em)>/g, "");
      assert.ok(!shown.includes("<"), html);
    }),
  );
});
