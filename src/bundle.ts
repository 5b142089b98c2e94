import { relative } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { writeFiles } from "./site-files.ts";

/** Bundle scripts or styles into a folder; what the disk refuses is said as of any other file. */
export async function bundle(folder: string, options: BuildOptions): Promise<void> {
  const all = { ...options, outdir: folder, bundle: true, minify: true, write: false } as const;
  const { outputFiles } = await build(all);
  const files = outputFiles.map(({ path, contents }) => ({
    path: relative(folder, path),
    content: contents,
  }));
  await writeFiles(folder, files);
}
