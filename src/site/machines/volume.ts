import { digestOf } from "../../digest.ts";
import type { PlannedFile } from "../../site-files.ts";
import { VOLUME_FILE, VOLUME_FORMAT, type VolumeFacts, type VolumeName } from "../../volume.ts";
import type { Catalogue, Listing } from "../catalogue/entries.ts";

/** Give what the site tells other sites of the paper: its days, people and sections, and how many articles they have. */
export function volumeFile(catalogue: Catalogue): PlannedFile {
  const written = `${JSON.stringify(factsOf(catalogue))}\n`;
  return { path: `/${VOLUME_FILE}`, source: digestOf(written), make: () => Buffer.from(written) };
}

function factsOf({ settings, issues, reporters, sections }: Catalogue): VolumeFacts {
  return {
    format: VOLUME_FORMAT,
    title: settings.title,
    from: issues[0]?.date ?? "",
    to: issues.at(-1)?.date ?? "",
    issues: issues.map(({ id, articles }) => [id, articles.length]),
    people: reporters.map(named),
    sections: sections.map(named),
  };
}

const named = ({ name, path, articles }: Listing): VolumeName => [name, path, articles.length];
