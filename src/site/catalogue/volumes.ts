import { groupBy } from "../../group-by.ts";
import { parseIssueId } from "../../ids.ts";
import type { Volume } from "../../volume.ts";
import { linker, paths } from "../urls.ts";
import type { AwayIssue, Elsewhere, VolumeEntry, VolumeYear } from "./away.ts";

/** Make the entries of the other sites of the newspaper, the newest first. */
export const volumeEntries = (volumes: readonly Volume[]): readonly VolumeEntry[] =>
  volumes.map(volumeEntry).sort((one, other) => (one.to > other.to ? -1 : 1));

function volumeEntry(volume: Volume): VolumeEntry {
  const { title, address, from, to, issues, people, sections } = volume;
  const there = linker(address);
  const head = {
    ...{ title, path: address, origin: new URL(address).origin, from, to },
    articles: issues.reduce((sum, [, articles]) => sum + articles, 0),
  };
  const named = (names: Volume["people"]): readonly Elsewhere[] =>
    names.map(([name, path, articles]) => ({ name, path: there(path), articles, volume: head }));
  const away = issues.map(([id, articles]): AwayIssue => {
    const { date = "", edition } = parseIssueId(id) ?? {};
    return { id, date, path: there(paths.issue(id)), articles, ...(edition !== undefined && { edition }) };
  });
  return { ...head, issues: away, people: named(people), sections: named(sections) };
}

/** Lay the issues of other sites out by year and month. */
export function awayYears(volumes: readonly VolumeEntry[]): readonly VolumeYear[] {
  return volumes.flatMap((volume) => {
    const there = linker(volume.path);
    return [...groupBy(volume.issues, ({ date }) => date.slice(0, 4))].map(([id, issues]) => ({
      ...{ id, path: there(paths.year(id)), volume, missing: 0 },
      totals: { issues: issues.length, articles: issues.reduce((sum, { articles }) => sum + articles, 0) },
      months: [...groupBy(issues, ({ date }) => date.slice(0, 7))].map(([month, issues]) => ({
        ...{ id: month, path: there(paths.month(month)), issues },
      })),
    }));
  });
}

/** The pages of other sites about people, or sections, by their names. */
export type NamedElsewhere = ReadonlyMap<string, readonly Elsewhere[]>;

/** Gather what other sites have about people, or about sections. */
export const elsewhereIn = (volumes: readonly VolumeEntry[], kind: "people" | "sections"): NamedElsewhere =>
  groupBy(
    volumes.flatMap((volume) => volume[kind]),
    ({ name }) => name,
  );
