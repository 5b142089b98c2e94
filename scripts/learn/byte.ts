/** The whole number from −127 to 127 that is nearest to a number. */
export function asByte(number: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(number)));
}

const MOST = 127;
