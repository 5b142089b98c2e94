import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, measure } from "../../measure.ts";
import { pagefindOver } from "../../pagefind.ts";
import type { BenchArchive } from "../archives.ts";
import { writeDocuments } from "../documents.ts";
import type { Built, Contender } from "./contender.ts";

/** A generator of sites: its program and arguments, which are run in a folder and write into `made/site` there. */
interface Generator extends Pick<Contender, "name" | "missing"> {
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
}

const FILES = fileURLToPath(new URL("../", import.meta.url));

/** Stock Pagefind holds some 500 bytes a character: 10 GB for 29,000 articles, as `npm run bench -- search` measures. */
const TOO_MUCH = {
  articles: 30_000,
  reason: "stock Pagefind takes 10 GB for 29,000 articles, and some 36 GB for 100,000",
};

/** Make a contender of a generator and stock Pagefind over its site. Its own files are in the folder of its name, beside this one. */
export function withPagefind({ name, title, command: [program, ...args], missing }: Generator): Contender {
  return {
    name,
    title: `${title} + Pagefind`,
    ...(missing && { missing }),
    tooMuch: TOO_MUCH,
    async prepare({ content }: BenchArchive, folder) {
      await cp(join(FILES, name), folder, { recursive: true });
      await writeDocuments(content, join(folder, "content"));
      return join(folder, "content");
    },
    async build(_, folder, limits) {
      const pages = await measure(program, args, { cwd: folder, limits });
      if (pages.stopped) return builtIn({ pages });
      const left = { ...limits, ...(limits.seconds && { seconds: limits.seconds - pages.seconds }) };
      const site = join(folder, "made/site");
      return builtIn({ pages, index: await measure(process.execPath, pagefindOver(site), { limits: left }) });
    },
  };
}

/** Put the costs of stages that come one after another together. */
function builtIn(costs: Readonly<Record<string, Cost>>): Built {
  const all = Object.values(costs);
  const [stopped] = all.flatMap((cost) => cost.stopped ?? []);
  return {
    cost: {
      seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
      memory: Math.max(...all.map(({ memory = 0 }) => memory)) || undefined,
      processor: all.reduce((sum, { processor = 0 }) => sum + processor, 0) || undefined,
      ...(stopped && { stopped }),
    },
    stages: new Map(Object.entries(costs)),
  };
}
