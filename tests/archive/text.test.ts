import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import iconv from "iconv-lite";
import { readPage } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";

const FILE = "content/issues/2022-11-22/pages/01.txt";
const PRINTED = "本报讯（记者 王威晨）11月21日，临港区召开党工委（扩大）会议，\n传达学习重要讲话精神。";
const TRADITIONAL = "本報訊（記者 王威晨）十一月二十一日，臨港區召開會議，\n傳達學習重要講話精神。";
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

const TEXTS: readonly (readonly [fact: string, bytes: Uint8Array, lines: readonly string[]])[] = [
  ["a page is UTF-8", Buffer.from("报\n纸\n"), ["报", "纸", ""]],
  ["a byte order mark is no text", Buffer.from("\uFEFF报"), ["报"]],
  ["a page may be UTF-16, little end first", Buffer.from("\uFEFF报\r\n纸", "utf16le"), ["报", "纸"]],
  ["a page may be UTF-16, big end first", utf16be("\uFEFF报\n纸"), ["报", "纸"]],
  ["lines may end as on Windows", Buffer.from("一\r\n\r\n二"), ["一", "", "二"]],
  ["lines may end as on old Macs", Buffer.from("一\r\r二"), ["一", "", "二"]],
  [
    "a stray carriage return ends no line where others end with a line feed",
    Buffer.from("一\r二\n三"),
    ["一\r二", "三"],
  ],
  ["a page may be UTF-16 without a mark", Buffer.from("报\n11月", "utf16le"), ["报", "11月"]],
  ["a page may be UTF-16 without a mark, big end first", utf16be("报\n11月"), ["报", "11月"]],
  [
    "a page may be GB18030, the “ANSI” of Chinese Windows",
    iconv.encode(PRINTED, "gb18030"),
    PRINTED.split("\n"),
  ],
  [
    "a page may be Big5, the “ANSI” of Windows in Taiwan",
    iconv.encode(TRADITIONAL, "big5"),
    TRADITIONAL.split("\n"),
  ],
  ["lines may end as on mainframes", Buffer.from("一\u0085二"), ["一", "二"]],
  ["lines may end as those of Unicode", Buffer.from("一\u2028二\u2029三"), ["一", "二", "三"]],
  ["lines may end as Word breaks them by hand", Buffer.from("一\v二"), ["一", "二"]],
  ["a page may be empty", Buffer.from(""), [""]],
];

for (const [fact, bytes, lines] of TEXTS) {
  test(fact, () => assert.deepEqual(readPage(bytes, 1, FILE), { number: 1, file: FILE, lines }));
}

test("lines are numbered as in the file, whatever its text", () => {
  const unit = fc.constantFrom("\n", "\u2028", "\u0085", "\f", "\v", "报", "a", " ", "\uFEFF");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      assert.deepEqual(readPage(Buffer.from(`a${text}\n`), 1, FILE).lines, `a${text}\n`.split("\n"));
    }),
  );
});

const NO_TEXTS: readonly (readonly [fact: string, bytes: Uint8Array, reason: string])[] = [
  ["a cut character is refused", Buffer.from("报纸").subarray(0, 5), "undecodable UTF-8 at byte 3"],
  [
    "bytes after a mark are counted from the start",
    Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]),
    "undecodable UTF-8 at byte 4",
  ],
  [
    "a surrogate in UTF-8 is refused",
    Buffer.concat([Buffer.from(PRINTED), Buffer.from([0xed, 0xa0, 0x80])]),
    `undecodable UTF-8 at byte ${Buffer.byteLength(PRINTED)}`,
  ],
  [
    "half a character in UTF-16 is refused",
    Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8]),
    "undecodable UTF-16LE at byte 4",
  ],
  [
    "an odd byte in UTF-16 is refused",
    Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x61]),
    "undecodable UTF-16LE at byte 4",
  ],
  ["a NUL is refused", Buffer.from("报\0纸"), "a NUL character at byte 3"],
  ["a NUL in UTF-16 is refused", Buffer.from("\uFEFF报\0", "utf16le"), "a NUL character at byte 4"],
  [
    "a broken character in a long UTF-8 text does not make it GB18030",
    Buffer.concat([Buffer.from(PRINTED), Buffer.from([0xe6, 0x8a]), Buffer.from(PRINTED)]),
    `undecodable UTF-8 at byte ${Buffer.byteLength(PRINTED)}`,
  ],
  [
    "half a character in GB18030 is refused",
    iconv.encode(PRINTED, "gb18030").subarray(0, -3),
    `undecodable GB18030 at byte ${iconv.encode(PRINTED, "gb18030").length - 4}`,
  ],
];

for (const [fact, bytes, reason] of NO_TEXTS) {
  test(`${fact}, with its place`, () => {
    assert.throws(
      () => readPage(bytes, 1, FILE),
      new InputError([`${FILE}: not a text: ${reason}; save it as UTF-8`]),
    );
  });
}

test("what is no text but a file of another kind is named", () => {
  for (const [bytes, what] of [
    [Buffer.from("%PDF-1.7\n%âãÏÓ", "latin1"), "a PDF"],
    [Buffer.from("PK\u0003\u0004docx"), "a ZIP or Word file"],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), "a picture"],
    [Buffer.from('\ufeff<?xml version="1.0"?><alto>'), "an XML file"],
    [Buffer.from("<!DOCTYPE html><html>"), "a web page"],
    [Buffer.from('\n<!doctype html>\n<div class="ocr_page">'), "a web page"],
    [Buffer.from('<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">'), "an XML file"],
    [Buffer.from('{"words_result":[{"words":"青屿晨报"}]}'), "a JSON file"],
    [Buffer.from("[[[28.0, 37.0], [302.0, 39.0]], ('青屿晨报', 0.98)]"), "a JSON file"],
    [Buffer.from("{'res': {'rec_texts': ['青屿晨报']}}"), "a JSON file"],
    [Buffer.from("II*\0"), "a picture"],
    [Buffer.from("AT&TFORM"), "a DjVu file"],
    [Buffer.from("Rar!\u001a"), "a compressed file"],
  ] as const) {
    assert.throws(() => readPage(bytes, 1, FILE), new InputError([`${FILE}: ${what}, expected its text`]));
  }
});

test("a short page is read in the encoding that is named where its bytes do not tell", () => {
  const bytes = iconv.encode("報紙", "big5");
  assert.deepEqual(readPage(bytes, 1, FILE, "big5").lines, ["報紙"]);
  assert.deepEqual(readPage(Buffer.from("報紙"), 1, FILE, "big5").lines, ["報紙"]);
});
