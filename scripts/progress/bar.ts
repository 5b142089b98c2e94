import { grouped } from "../counted.ts";
import type { StageWords } from "./words.ts";

/** How far a stage is. */
export interface Reached {
  readonly done: number;
  readonly of: number;
  /** Since it began. */
  readonly seconds: number;
}

/** So many characters are a whole bar. */
const WIDTH = 24;

/** Draw how far a stage is: `rendered ██████░░░░ 2,540/5,081 pages, 430/s, 0:06 left`. Rate and time left are told once anything is done. */
export function barLine({ verb, things }: StageWords, { done, of, seconds }: Reached): string {
  const full = Math.floor((WIDTH * done) / of);
  const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
  const line = `${verb.padEnd(8)} ${bar} ${grouped(done)}/${grouped(of)} ${things}`;
  if (done === 0 || seconds <= 0) return line;
  const rate = done / seconds;
  return `${line}, ${rateOf(rate)}/s, ${clock((of - done) / rate)} left`;
}

/** A slow stage has its rate in tenths. */
const rateOf = (rate: number): string => (rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate)));

/** Write a time in minutes and seconds: `1:05`; with hours before them where it has any. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const parts = hours > 0 ? [hours, two(minutes)] : [minutes];
  return [...parts, two(whole % 60)].join(":");
}

const two = (number: number): string => String(number).padStart(2, "0");
