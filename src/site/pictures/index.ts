import { Resvg } from "@resvg/resvg-js";
import type { Settings } from "../../model.ts";
import type { SiteFile } from "../../site-files.ts";
import { type Picture, pictures } from "./nameplate.ts";

/** Draw the newspaper's icon and the picture for shared links; none where no font of this machine has its letters. */
export function drawPictures({ title, place = "" }: Settings): readonly SiteFile[] {
  if (!canDraw(title)) return [];
  return pictures.map((picture) => ({ path: picture.path, content: drawn(picture, title, place) }));
}

const drawn = ({ svg, width }: Picture, title: string, place: string): Uint8Array =>
  new Resvg(svg(title, place), {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: true },
  })
    .render()
    .asPng();

/** What no font has is drawn as a box, and every font draws this one so. */
const NO_CHARACTER = "\u{10fffd}";

/** Tell whether the first letter of a title comes out as something else than the box for what is missing. */
function canDraw(title: string): boolean {
  const [icon] = pictures;
  const [initial] = [...title];
  if (!icon || initial === undefined) return false;
  const [letter, box] = [initial, NO_CHARACTER].map((text) => Buffer.from(drawn(icon, text, "")));
  const nothing = Buffer.from(drawn(icon, " ", ""));
  return letter !== undefined && box !== undefined && !letter.equals(box) && !letter.equals(nothing);
}
