/** Loaded before a program: the clock of a machine that is more than a year ahead. */
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const Clock = Date;

globalThis.Date = new Proxy(Clock, {
  construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [Clock.now() + AHEAD]),
  get: (date, name) => (name === "now" ? () => Clock.now() + AHEAD : Reflect.get(date, name)),
});
