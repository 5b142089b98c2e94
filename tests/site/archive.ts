import type { Archive, Issue } from "../../src/model.ts";

/** Make an archive of some issues, with as little in it as there can be. */
export function archiveOf(...issues: readonly Issue[]): Archive {
  return {
    settings: { title: "某某日报", language: "zh-Hans", sections: new Map(), publication: [], volumes: [] },
    issues,
  };
}

/** Make an issue with nothing in it but what is given. */
export function issueOf(id: string, given: Partial<Issue> = {}): Issue {
  const lists = { pages: [], articles: [], dropped: [], furniture: [], doubts: [] };
  return {
    id,
    date: id.slice(0, 10),
    dateSource: "given",
    ...lists,
    pageNames: new Map(),
    digests: new Map(),
    ...given,
  };
}
