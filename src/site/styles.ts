import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { TEMPLATES } from "./templates.ts";

/** Join the style sheets into `assets/style.css`. */
export async function bundleStyles(folder: string): Promise<void> {
  await bundle(folder, {
    entryPoints: [{ in: join(TEMPLATES, "styles/index.css"), out: "assets/style" }],
    logLevel: "warning",
  });
}
