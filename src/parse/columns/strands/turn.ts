/** Whether a place is left out where the turn goes from one to another of so many, and from the last to the first. */
export function isBetween(place: number, from: number, to: number, count: number): boolean {
  const steps = (to - from - 1 + count) % count;
  return (place - from - 1 + count) % count < steps;
}
