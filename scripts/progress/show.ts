import type { Stage, StageListener } from "../../src/stages.ts";
import { barLine } from "./bar.ts";
import type { Screen } from "./screen.ts";
import { doneLine, WORDS } from "./words.ts";

/** Shows how far the stages of a command are. */
export interface Progress extends StageListener {
  /** Let something be printed; what is drawn makes room for it. */
  aside(print: () => void): void;
}

/** A stage at work: since when, in milliseconds, and how many of its things are done. */
interface Working {
  readonly from: number;
  readonly done: number;
  readonly of: number;
}

/** What takes less has no bar, in milliseconds. */
const SEEN = 500;

/** A stage that takes less, in milliseconds, or has less to do, is not worth a line. */
const LONG = 5000;
const MUCH = 100;

/** So often is drawn at most, and at least, in milliseconds. */
const OFTEN = 100;
const SELDOM = 1000;

/**
 * Show progress: a bar for each stage at work where a screen can be drawn on, and a line for each that took long.
 *
 * @param now tells the time, in milliseconds
 */
export function showProgress({ line, draw }: Screen, now = () => performance.now()): Progress {
  const working = new Map<Stage, Working>();
  let drawn = Number.NEGATIVE_INFINITY;
  const show = () => {
    drawn = now();
    draw?.([...working].flatMap(([stage, at]) => barOf(stage, at, now())));
  };
  if (draw) setInterval(show, SELDOM).unref();
  return {
    began: (stage) => void working.set(stage, { from: now(), done: 0, of: 0 }),
    advanced(stage, done, of) {
      const { from = now() } = working.get(stage) ?? {};
      working.set(stage, { from, done, of });
      if (now() - drawn >= OFTEN) show();
    },
    ended(stage) {
      const ended = working.get(stage);
      working.delete(stage);
      draw?.([]);
      for (const text of ended ? endOf(stage, ended, now()) : []) line(text);
      show();
    },
    aside(print) {
      draw?.([]);
      print();
      show();
    },
  };
}

function barOf(stage: Stage, { from, done, of }: Working, now: number): readonly string[] {
  const words = WORDS[stage];
  if (!words || of === 0 || now - from < SEEN) return [];
  return [barLine(words, { done, of, seconds: (now - from) / 1000 })];
}

function endOf(stage: Stage, { from, done }: Working, now: number): readonly string[] {
  const words = WORDS[stage];
  if (!words || done < MUCH || now - from < LONG) return [];
  return [doneLine(words, done, (now - from) / 1000)];
}
