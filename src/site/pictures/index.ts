import { Resvg } from "@resvg/resvg-js";
import type { Settings } from "../../model.ts";
import type { SiteFile } from "../../site-files.ts";
import { type Nameplate, type Picture, pictures } from "./nameplate.ts";

/** Draw the newspaper's icon and the picture for shared links; none where no font of this machine has its letters. */
export function drawPictures({ title, place = "", language }: Settings): readonly SiteFile[] {
  const nameplate = { title, place, language };
  if (!canDraw(nameplate)) return [];
  return pictures.map((picture) => ({ path: picture.path, content: drawn(picture, nameplate) }));
}

const drawn = ({ svg, width }: Picture, nameplate: Nameplate): Uint8Array =>
  new Resvg(svg(nameplate), {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: true },
  })
    .render()
    .asPng();

/** What no font has is drawn as a box, and every font draws this one so. */
const NO_CHARACTER = "\u{10fffd}";

/** Tell whether the first letter of a title comes out as something else than the box for what is missing. */
function canDraw(nameplate: Nameplate): boolean {
  const [icon] = pictures;
  const [initial] = [...nameplate.title];
  if (!icon || initial === undefined) return false;
  const [letter, box, nothing] = [initial, NO_CHARACTER, " "].map((title) =>
    Buffer.from(drawn(icon, { ...nameplate, title })).toString("base64"),
  );
  return letter !== box && letter !== nothing;
}
