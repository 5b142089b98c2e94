/** What a build does, in the order of its beginnings, and of which stage each is a part; then what other commands do. */
export const STAGES = {
  read: {},
  catalogue: {},
  render: {},
  related: { within: "render" },
  compile: { within: "render" },
  write: { within: "render" },
  data: {},
  assets: {},
  index: {},
  parse: {},
  import: {},
} as const satisfies Readonly<Record<string, { readonly within?: string }>>;

export type Stage = keyof typeof STAGES;

/** Hears how much of something is done, and of how much. */
export type Advanced = (done: number, of: number) => void;

/** Hears how many things more are done. */
export type Done = (more: number) => void;

/** Add up how much is done of something. */
export function addUp(advanced: Advanced, of: number): Done {
  let sum = 0;
  return (more) => {
    sum += more;
    advanced(sum, of);
  };
}

/** Hears when a stage begins and ends, in milliseconds since 1970, and how far it is. A stage may come many times. */
export interface StageListener {
  began?(stage: Stage, at: number): void;
  advanced?(stage: Stage, done: number, of: number): void;
  ended?(stage: Stage, from: number, to: number): void;
}

/** What those who do the work tell of its stages. */
export interface Stages {
  /** Say that a stage begins; gives what says that it ends. */
  begin(stage: Stage): () => void;
  /** Say how far a stage is: how many of its things are done. */
  advance(stage: Stage, done: number, of: number): void;
  /** Do the work of a stage, at once or with a promise; gives what that gives. */
  during<T>(stage: Stage, work: () => T): T;
}

/** Tell stages to listeners. */
export function tellStages(...listeners: readonly StageListener[]): Stages {
  const begin = (stage: Stage): (() => void) => {
    const from = now();
    for (const listener of listeners) listener.began?.(stage, from);
    return () => {
      const to = now();
      for (const listener of listeners) listener.ended?.(stage, from, to);
    };
  };
  const advance = (stage: Stage, done: number, of: number): void => {
    for (const listener of listeners) listener.advanced?.(stage, done, of);
  };
  const during = <T>(stage: Stage, work: () => T): T => {
    const end = begin(stage);
    const given = work();
    if (given instanceof Promise) return given.finally(end) as T;
    end();
    return given;
  };
  return { begin, advance, during };
}

/** Make what tells how far one stage is. */
export const advancing =
  ({ advance }: Pick<Stages, "advance">, stage: Stage): Advanced =>
  (done, of) =>
    advance(stage, done, of);

/** Stages that nobody listens to. */
export const untold = tellStages();

/** How long a stage has taken. */
export interface Timing {
  readonly stage: Stage;
  readonly seconds: number;
  /** When it first began and last ended, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Add up the time of each stage. */
export function timeStages(): StageListener & { timings(): readonly Timing[] } {
  const known = new Map<Stage, Timing>();
  return {
    ended(stage, from, to) {
      const { seconds = 0, from: first = from } = known.get(stage) ?? {};
      known.set(stage, { stage, seconds: seconds + (to - from) / 1000, from: first, to });
    },
    timings: () => [...known.values()],
  };
}

const now = (): number => performance.timeOrigin + performance.now();
