import type { Photo } from "../../model.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";

/** Read a caption block into its photograph. */
export function readPhoto(block: SetBlock, language: Language): readonly Photo[] {
  const found = language.caption(block.text);
  if (!found) return [];
  return found.photographers.length === 0
    ? [{ caption: found.caption }]
    : [{ caption: found.caption, photographer: found.photographers.join(" ") }];
}
