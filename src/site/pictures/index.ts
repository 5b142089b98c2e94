import { digestOf } from "../../digest.ts";
import { type Keep, keptData } from "../../kept-files.ts";
import { programDigest } from "../../program.ts";
import type { Settings } from "../../settings.ts";
import type { SiteFile } from "../../site-files.ts";

/** Give the pictures as they were drawn once, else draw them; where they could not be drawn, there may be a font now. */
export function keptPictures(settings: Settings, keep: Keep): Promise<readonly SiteFile[]> {
  const { title, place, language } = settings;
  const name = `pictures-${digestOf([programDigest("src/site/pictures"), title, place, language])}`;
  return keptData(
    keep,
    name,
    async () => (await import("./draw.ts")).drawPictures(settings),
    ({ length }) => length > 0,
  );
}
