import type { ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { issueIds } from "../../archive/reading.ts";
import { InputError } from "../../input-error.ts";
import { launch } from "../../launch/index.ts";
import { addUp, advancing, type Done, type Stage, type Stages, untold } from "../../stages.ts";
import { isKeptIn, keptFolder, removeOldKept } from "../kept-issues.ts";
import type { SiteSource } from "../open-site.ts";
import { type Assignment, carryOut, type Parts, type TaskName, type Workplace } from "./tasks.ts";

export { type Assignment, type Workplace, workplaceFor } from "./tasks.ts";

/** Processes that do the parts of tasks side by side. */
export interface Crew {
  /** Do all parts of a task; few parts are done in this process. */
  readonly do: <Task extends TaskName>(
    task: Task,
    parts: readonly Parts[Task][],
    folder?: string,
  ) => Promise<void>;
  readonly dismiss: () => void;
}

/** So many parts of a task are done sooner than a process that does them has started and knows the archive. */
const FEW: Readonly<Record<TaskName, number>> = { read: 500, relate: 1, render: 6000 };

/** As many parts of a task are handed over at once, at least. */
const LEAST: Readonly<Record<TaskName, number>> = { read: 20, relate: 1, render: 500 };

/** The stage of a build that each task is the work of. */
const STAGE_OF: Readonly<Record<TaskName, Stage>> = { read: "read", relate: "related", render: "render" };

/** A process holds what is known of all articles: a gigabyte for a hundred thousand. */
const MOST = 8;

/** Gather a crew, a process for each processor; each starts when there is work for it. It tells how far its work is. */
export function gatherCrew(place: Workplace, stages: Stages = untold): Crew {
  const members: ChildProcess[] = [];
  const size = Math.min(availableParallelism(), MOST);
  const memberOf = (number: number): ChildProcess => (members[number] ??= start(place.source));
  return {
    do: async (task, parts, folder) => {
      const work = { task, ...(folder !== undefined && { folder }) };
      const done = addUp(advancing(stages, STAGE_OF[task]), parts.length);
      done(0);
      if (parts.length <= FEW[task] || size === 1) return carryOut({ ...work, parts }, place, done);
      // All take from one list.
      const runs = runsOf(parts, size, LEAST[task]);
      const share = async (number: number) => {
        for (const parts of runs) await ask(memberOf(number), { ...work, parts }, done);
      };
      await Promise.all(Array.from({ length: size }, (_, number) => share(number)));
    },
    dismiss: () => {
      for (const member of members) member.kill();
    },
  };
}

/** Let a crew read what was never read of an archive, where that is much. */
export async function readAhead(crew: Crew, { content, cache }: SiteSource): Promise<void> {
  const folder = keptFolder(cache);
  removeOldKept(cache);
  const isKept = isKeptIn(folder);
  const unread = (await issueIds(content)).filter((id) => !isKept(id));
  if (unread.length > FEW.read) await crew.do("read", unread);
}

/**
 * Deal parts out in runs, for those that stand together are of one time and one folder: ever shorter ones, so that all
 * have done theirs at about the same time (guided self-scheduling, Polychronopoulos and Kuck 1987).
 */
function* runsOf<Part>(parts: readonly Part[], size: number, least: number): Generator<readonly Part[]> {
  for (let from = 0; from < parts.length; ) {
    const run = parts.slice(from, from + Math.max(least, Math.ceil((parts.length - from) / (2 * size))));
    yield run;
    from += run.length;
  }
}

function start(source: SiteSource): ChildProcess {
  const member = launch("src/site/crew/member.ts");
  member.send(source);
  return member;
}

/** What a process answers: that so many parts more are done, or, at the end, whether all are. */
interface Answer {
  readonly parts?: number;
  readonly done: boolean;
  readonly lines?: readonly string[];
  readonly stack?: string;
}

function ask(member: ChildProcess, work: Assignment, advanced: Done): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`a process that was to ${work.task} has ended`));
    const heard = ({ parts, done, lines, stack }: Answer) => {
      if (parts !== undefined) return advanced(parts);
      member.off("exit", ended).off("message", heard);
      if (done) resolve();
      else reject(lines ? new InputError(lines) : new Error(stack));
    };
    member.once("exit", ended).on("message", heard);
    member.send(work);
  });
}
