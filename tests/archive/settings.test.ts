import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { parseSettings } from "../../src/archive/settings.ts";
import { InputError } from "../../src/input-error.ts";

const MINIMAL = "title: 今日临港\nlanguage: zh-Hans\n";

test("a title and a language are enough", () => {
  assert.deepEqual(parseSettings(MINIMAL, "archive.yaml"), {
    ...{ title: "今日临港", language: "zh-Hans", sections: new Map(), publication: [], volumes: [] },
  });
});

test("every setting is read", () => {
  const yaml = `${MINIMAL}place: 威海临港区
description: 区报
publisher: 图书馆
sections: {1: 要闻, 12: 副刊}
url: https://name.github.io/
publication: {weekdays: [mon, thu], from: 2014-07-01, except: [2022-10-03, 2022-01-31/2022-02-06]}
edit: https://github.com/o/r/edit/main/
volumes: [https://name.github.io/paper-1980s/, https://报.example/]
`;
  assert.deepEqual(parseSettings(yaml, "archive.yaml"), {
    ...{
      title: "今日临港",
      language: "zh-Hans",
      place: "威海临港区",
      description: "区报",
      publisher: "图书馆",
    },
    sections: new Map([
      [1, "要闻"],
      [12, "副刊"],
    ]),
    publication: [
      {
        weekdays: new Set([1, 4]),
        from: "2014-07-01",
        except: [
          { from: "2022-10-03", to: "2022-10-03" },
          { from: "2022-01-31", to: "2022-02-06" },
        ],
      },
    ],
    url: "https://name.github.io",
    edit: "https://github.com/o/r/edit/main/",
    volumes: ["https://name.github.io/paper-1980s/", "https://xn--4ru.example/"],
  });
});

test("the settings of the sample archive fit", async () => {
  const settings = parseSettings(await readFile("content/archive.yaml", "utf8"), "content/archive.yaml");
  assert.equal(settings.title, "今日临港");
  assert.equal(settings.sections.get(1), "要闻");
});

const PROBLEMS: readonly (readonly [yaml: string, problem: string])[] = [
  [
    "titel: x",
    "titel: unknown field, expected fields out of title, place, description, publisher, language, url, sections, encoding, publication, edit, volumes",
  ],
  [
    "language: chinese simplified",
    'language: got "chinese simplified", expected a language like zh-Hans, zh-Hant or en',
  ],
  [
    "url: https://name.github.io/repo/",
    'url: got "https://name.github.io/repo/", expected an address without a path, like https://name.github.io',
  ],
  [
    "url: javascript:x",
    'url: got "javascript:x", expected an address without a path, like https://name.github.io',
  ],
  [
    "edit: https://github.com/o/r",
    'edit: got "https://github.com/o/r", expected an address that ends with /, like https://github.com/name/repo/edit/main/',
  ],
  ["sections: {one: 要闻}", 'sections.one: got "one", expected page numbers like 1'],
  ["sections: [要闻]", 'sections: got ["要闻"], expected names of pages by number, like {1: 要闻}'],
  [
    "publication: {weekdays: [monday]}",
    'publication[0].weekdays[0]: got "monday", expected days of the week like [mon, tue], out of sun, mon, tue, wed, thu, fri, sat',
  ],
  [
    "publication: [{weekdays: [mon], except: [2022-02-06/2022-01-31]}]",
    'publication[0].except[0]: got "2022-02-06/2022-01-31", expected a day like 2022-11-22, or days like 2022-01-31/2022-02-06',
  ],
  ["encoding: ansi", 'encoding: got "ansi", expected one of utf-8, utf-16le, utf-16be, gb18030, big5'],
  [
    "volumes: [https://name.github.io/paper]",
    'volumes[0]: got "https://name.github.io/paper", expected an address that ends with /, like https://name.github.io/paper-1980s/',
  ],
  [
    "volumes: ['https://a.example;script-src/']",
    'volumes[0]: got "https://a.example;script-src/", expected an address that ends with /, like https://name.github.io/paper-1980s/',
  ],
  [
    "volumes: [https://a.example/b/, http://a.example/B/]",
    'volumes: got ["https://a.example/b/","http://a.example/B/"], expected each site once',
  ],
  ["title: ''", 'title: got "", expected a text that is not empty'],
];

for (const [yaml, problem] of PROBLEMS) {
  test(`${JSON.stringify(yaml)} is refused, with what was expected`, () => {
    const [field = ""] = yaml.split(":");
    const text = MINIMAL.split("\n")
      .filter((line) => !line.startsWith(`${field}:`))
      .concat(yaml)
      .join("\n");
    assert.throws(() => parseSettings(text, "archive.yaml"), new InputError([`archive.yaml: ${problem}`]));
  });
}

test("empty settings lack everything", () => {
  assert.throws(() => parseSettings("# nothing\n", "archive.yaml"), InputError);
});
