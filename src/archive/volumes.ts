import { mkdir } from "node:fs/promises";
import { posix } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { gather } from "../gather.ts";
import { parseIssueId } from "../ids.ts";
import { inputError } from "../input-error.ts";
import { day, text } from "../markdown/fields.ts";
import { checked } from "../markdown/problems.ts";
import { VOLUME_FORMAT, type Volume, type VolumeFacts } from "../volume.ts";
import { readTextIfThere, shownPath } from "./files.ts";
import { volumeFile, volumesPath } from "./layout.ts";

const FORMAT = `${VOLUME_FORMAT}, as this version of Backfile writes it`;
const COUNT = "a number of articles";
const ISSUE = "an issue and how many articles it has, like [2022-11-22, 12]";
const NAME =
  "a name, the path of its page and how many articles it has, like [王威晨, /reporters/王威晨/, 12]";

const count = z.int(COUNT).min(0, COUNT);
const path = z.string(NAME).regex(/^\/(?!\/).*\/$/, NAME);
const names = z.array(z.tuple([text, path, count], NAME), `a list of ${NAME}`);
const issueId = z.string(ISSUE).refine((id) => parseIssueId(id) !== undefined, ISSUE);
const issue = z.tuple([issueId, count], ISSUE);

/** The fields of `data/volume.json`; a newer site may tell more. */
const schema = z.object({
  format: z.literal(VOLUME_FORMAT, FORMAT),
  title: text,
  from: day,
  to: day,
  issues: z.array(issue, `a list of ${ISSUE}`).min(1, ISSUE),
  people: names,
  sections: names,
});

/** Read what a site tells of itself; throws an `InputError` that names where it came from. */
export function volumeIn(json: string, source: string): VolumeFacts {
  return checked(schema, parsed(json, source), source);
}

/** Read what the archive keeps of other sites, in the order of their addresses; throws an `InputError` where one is missing. */
export async function readVolumes(dir: string, addresses: readonly string[]): Promise<readonly Volume[]> {
  return gather(addresses, (address) => readVolume(dir, address));
}

async function readVolume(dir: string, address: string): Promise<Volume> {
  const file = posix.join(volumesPath(shownPath(dir)), volumeFile(address));
  const json = await readTextIfThere(file);
  if (json === undefined)
    throw inputError(file, `missing; expected what "npm run volumes" fetches from ${address}`);
  return { address, ...volumeIn(json, file) };
}

/** Keep what a site told of itself; gives the file. */
export async function writeVolume(dir: string, address: string, json: string): Promise<string> {
  const folder = volumesPath(shownPath(dir));
  const file = posix.join(folder, volumeFile(address));
  await mkdir(folder, { recursive: true });
  await writeFileAtomic(file, json);
  return file;
}

function parsed(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw inputError(source, "no JSON; expected the data/volume.json of a site built by Backfile", {
      cause: error,
    });
  }
}
