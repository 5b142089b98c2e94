import { relative, resolve } from "node:path";
import type { BuildOptions } from "esbuild";
import type { SiteFile } from "./site-files.ts";

/** Bundle scripts or styles. */
export async function bundle(options: BuildOptions): Promise<readonly SiteFile[]> {
  // Loaded here, for it is seldom needed: what it makes is kept.
  const { build } = await import("esbuild");
  const outdir = resolve("");
  const { outputFiles } = await build({ ...options, outdir, bundle: true, minify: true, write: false });
  return outputFiles.map(({ path, contents }) => ({ path: relative(outdir, path), content: contents }));
}
