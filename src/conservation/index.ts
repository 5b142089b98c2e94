export { BLANK, marksIn, pageDigest } from "./digest.ts";
export { type PlacedPage, placeLines } from "./place-lines.ts";
export { addedPages, articlesWithoutPages, conservationProblems } from "./problems.ts";
