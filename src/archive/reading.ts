/** What reads an archive; what changes one, which takes much more to load, is in `index.ts`. */
export { issuePaths, pageFile } from "./layout.ts";
export {
  type IssueOutline,
  outlineOf,
  type Texts,
  type TextsAt,
  textsOf,
  withLazyTexts,
} from "./lazy-texts.ts";
export { issueIds, type ReadIssue, readArchive, readSettings } from "./read.ts";
export { readIssue } from "./read-issue.ts";
export { readPageFile } from "./read-page.ts";
export { issueDigest, issueStamp } from "./stamp.ts";
export { readPage } from "./text.ts";
export { readVolumes } from "./volumes.ts";
