/** Give the file of a page: `/2022-11-22/01-04/` → `2022-11-22/01-04/index.html`, `/404.html` → `404.html`. */
export const pageFile = (path: string): string => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;

/** The folder of an issue; in it there are pages alone. */
export const ISSUE_FOLDER = /^\d{4}-\d\d-\d\d(?:-[b-z])?\/$/;

/** Give the folder in which an issue and its articles have their pages: `/2022-11-22/01-04/` → `2022-11-22/`. */
export const issueFolder = (path: string): string => path.slice(1, path.indexOf("/", 1) + 1);
