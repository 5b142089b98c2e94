import { importArchives } from "./site/archives.ts";
import { CASES } from "./site/cases.ts";
import { CONTENDERS } from "./site/contenders/index.ts";
import { readOptions, type SiteBenchOptions } from "./site/options.ts";
import { archiveTable } from "./site/report/archive-table.ts";
import { growthTable } from "./site/report/growth-table.ts";
import { machineNote } from "./site/report/machine.ts";
import { outcomeLine } from "./site/report/outcome-line.ts";
import { type Result, runOne } from "./site/run.ts";
import { inWorkFolder } from "./work-folder.ts";

/**
 * Measure the build beside what a user would pick instead, over archives of real articles: `npm run bench -- site FOLDER
 * [ARTICLES…] [--only NAME] [--case NAME] [--all] [--minutes 20] [--keep DIR]`. All build the same articles, one after another.
 */
export async function benchSite(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  console.log(`${machineNote()}\n`);
  await inWorkFolder(options.keep, (work) => benchArchives(options, work));
}

async function benchArchives(options: SiteBenchOptions, work: string): Promise<void> {
  const archives = await importArchives(options.corpus, options.sizes, work);
  const contenders = CONTENDERS.filter(({ name }) => options.only.includes(name));
  for (const which of CASES.filter(({ name }) => options.cases.includes(name))) {
    const all: Result[] = [];
    for (const archive of archives) {
      const results: Result[] = [];
      await which.change?.(archive.content);
      for (const contender of contenders) {
        const result = await runOne(contender, archive, which, options);
        console.error(outcomeLine(result));
        results.push(result);
      }
      console.log(`${archiveTable({ archive, case: which }, results)}\n`);
      all.push(...results);
    }
    console.log(growthTable(all) ?? "");
  }
}
