import { stat } from "node:fs/promises";
import { gather, together } from "../gather.ts";
import { InputError, inputError } from "../input-error.ts";
import type { Archive, Issue } from "../model.ts";
import type { Encoding, Settings } from "../settings.ts";
import type { Advanced } from "../stages.ts";
import { namesIn, readTextIfThere, shownPath } from "./files.ts";
import { issuesPath, settingsPath } from "./layout.ts";
import { endChanges } from "./open-issue.ts";
import { type NamesOf, permalinkProblems } from "./permalinks.ts";
import { readIssue } from "./read-issue.ts";
import { parseSettings } from "./settings.ts";

/** Reads one issue of a content folder. */
export type ReadIssue<Read extends Issue> = (
  content: string,
  issueId: string,
  encoding?: Encoding,
) => Promise<Read>;

/** What is read of an archive, and who is told how far that is. */
export interface Reading<Read extends Issue> {
  /** The ids of issues; all of them where nothing is said. */
  readonly ids?: readonly string[] | undefined;
  readonly advanced?: Advanced | undefined;
  /** How the ids of articles are told; those of its articles where nothing is said. */
  readonly namesOf?: NamesOf<Read>;
}

/**
 * Read a whole archive, or some of its issues by their ids; throws one `InputError` with a line for every problem in every
 * file.
 */
export async function readArchive<Read extends Issue = Issue>(
  dir: string,
  read: ReadIssue<Read> = readIssue as ReadIssue<Read>,
  { ids, advanced = () => {}, namesOf = ({ articles }) => articles }: Reading<Read> = {},
): Promise<Archive & { readonly issues: readonly Read[] }> {
  const content = shownPath(dir);
  await stat(content).catch(() => {
    throw inputError(content, "missing; expected a folder with archive.yaml and issues/");
  });
  const reading = readSettings(content);
  const encoding = reading.then((settings) => settings.encoding).catch(() => undefined);
  const [settings, issues] = await together(reading, readIssues(content, encoding, read, { ids, advanced }));
  const problems = permalinkProblems(issues, namesOf);
  if (problems.length > 0) throw new InputError(problems);
  return { settings, issues };
}

/** List the ids of an archive's issues, as its folders are named. */
export const issueIds = (content: string): Promise<readonly string[]> =>
  namesIn(issuesPath(shownPath(content)));

/** Read the settings of an archive. */
export async function readSettings(dir: string): Promise<Settings> {
  const file = settingsPath(shownPath(dir));
  const text = await readTextIfThere(file);
  if (text === undefined) throw inputError(file, "missing; expected at least a title and a language");
  return parseSettings(text, file);
}

async function readIssues<Read extends Issue>(
  content: string,
  encoding: Promise<Encoding | undefined>,
  read: ReadIssue<Read>,
  { ids: wanted, advanced }: Pick<Reading<Read>, "ids" | "advanced">,
): Promise<readonly Read[]> {
  const folder = issuesPath(content);
  endChanges(content);
  const ids = wanted ?? (await namesIn(folder));
  if (wanted || ids.length > 0) return gather(ids, async (id) => read(content, id, await encoding), advanced);
  throw inputError(folder, `holds no issues; expected page texts like ${folder}/2022-11-22/pages/01.txt`);
}
