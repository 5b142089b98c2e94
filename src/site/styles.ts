import { join } from "node:path";
import { build } from "esbuild";
import { TEMPLATES } from "./eleventy.ts";

/** Join the style sheets into `assets/style.css`. */
export async function bundleStyles(folder: string): Promise<void> {
  await build({
    entryPoints: [join(TEMPLATES, "styles/index.css")],
    outfile: join(folder, "assets/style.css"),
    bundle: true,
    minify: true,
    logLevel: "warning",
  });
}
