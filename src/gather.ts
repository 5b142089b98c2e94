import { InputError } from "./input-error.ts";
import { type Advanced, addUp } from "./stages.ts";

/** How many files are open at a time. */
const AT_A_TIME = 16;

/** The values of promises, by place. */
type Values<Promises extends readonly unknown[]> = { [Index in keyof Promises]: Awaited<Promises[Index]> };

/**
 * Do the same for many things, a few at a time, and give the results in their order.
 *
 * Goes on after an `InputError`; throws one `InputError` with the lines of all of them at the end. `advanced` hears of
 * each that is done.
 */
export async function gather<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Result | Promise<Result>,
  advanced: Advanced = () => {},
): Promise<readonly Result[]> {
  const settled: PromiseSettledResult<Result>[] = [];
  const waiting = items.entries();
  const done = addUp(advanced, items.length);
  const work = async () => {
    for (const [index, item] of waiting) {
      [settled[index]] = await Promise.allSettled([Promise.resolve(item).then(read)]);
      done(1);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return valuesOf(settled);
}

/** Wait for all promises; throws one `InputError` with the lines of all that failed with one. */
export async function together<const Promises extends readonly Promise<unknown>[]>(
  ...promises: Promises
): Promise<Values<Promises>> {
  return valuesOf(await Promise.allSettled(promises)) as Values<Promises>;
}

function valuesOf<Value>(settled: readonly PromiseSettledResult<Value>[]): readonly Value[] {
  const errors = settled.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const unexpected = errors.find((error) => !(error instanceof InputError));
  if (unexpected !== undefined) throw unexpected;
  if (errors.length > 0)
    throw new InputError([...new Set(errors.flatMap((error: InputError) => error.lines))]);
  return settled.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}
