import assert from "node:assert/strict";
import { test } from "node:test";
import type { Settings } from "../../src/settings.ts";
import { drawPictures } from "../../src/site/pictures/draw.ts";
import { archiveOf } from "./archive.ts";

const named = (title: string, place?: string): Settings => ({
  ...archiveOf().settings,
  title,
  ...(place !== undefined && { place }),
});

/** The width and height that a PNG file says of itself (ISO/IEC 15948, chunk IHDR). */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  assert.equal(view.getUint32(0), 0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

test("the nameplate is drawn for phones and for shared links", () => {
  const pictures = drawPictures(named("今日临港", "威海"));
  assert.deepEqual(
    pictures.map(({ path, content }) => [path, ...sizeOf(content)]),
    [
      ["assets/icon.png", 180, 180],
      ["assets/share.png", 1200, 630],
    ],
  );
});

test("another place gives another picture, whatever characters it has", () => {
  const [one, other] = [named("日报", "甲"), named("日报", "乙<&\u0000")].map(
    (settings) => drawPictures(settings).at(-1)?.content,
  );
  assert.ok(one && other);
  assert.notDeepEqual(one, other);
});

test("where no font has the letters of the name, there is no picture", () => {
  assert.deepEqual(drawPictures(named("\u{10fffe}")), []);
});
