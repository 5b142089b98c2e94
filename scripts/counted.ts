/** Write a number with its thousands apart: `5,081`. */
export const grouped = (count: number): string => count.toLocaleString("en");

/** Write how many there are of something: `1 issue`, `5,081 issues`. */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
