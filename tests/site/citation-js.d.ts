/** The part of Citation.js that tests read BibTeX with; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options: { generateGraph: boolean; forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module "@citation-js/plugin-bibtex";
