import { Resvg } from "@resvg/resvg-js";
import type { Settings } from "../../settings.ts";
import type { SiteFile } from "../../site-files.ts";
import { type Nameplate, type Picture, pictures } from "./nameplate.ts";

/** Draw the newspaper's icon and the picture for shared links; none where no font of this machine has its letters. */
export function drawPictures({ title, place = "", language }: Settings): readonly SiteFile[] {
  const nameplate = { title, place, language };
  const files = pictures.map((picture) => ({ path: picture.path, content: drawn(picture, nameplate) }));
  return isLegible(files[0]?.content, nameplate) ? files : [];
}

/** Loading the fonts of the machine takes a tenth of a second and more; what has no letters needs none. */
const drawn = ({ svg, width }: Picture, nameplate: Nameplate, loadSystemFonts = true): Uint8Array =>
  new Resvg(svg(nameplate), { fitTo: { mode: "width", value: width }, font: { loadSystemFonts } })
    .render()
    .asPng();

/** What no font has is drawn as a box, and every font draws this one so. */
const NO_CHARACTER = "\u{10fffd}";

/** Tell whether the letter on the icon came out as something else than the box for what is missing, or nothing. */
function isLegible(drawnIcon: Uint8Array | undefined, nameplate: Nameplate): boolean {
  const [icon] = pictures;
  if (!drawnIcon || !icon) return false;
  const box = drawn(icon, { ...nameplate, title: NO_CHARACTER });
  const nothing = drawn(icon, { ...nameplate, title: "" }, false);
  return [box, nothing].every((other) => !Buffer.from(drawnIcon).equals(other));
}
