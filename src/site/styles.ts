import { join } from "node:path";
import { bundle } from "../bundle.ts";
import type { SiteFile } from "../site-files.ts";
import { TEMPLATES } from "./templates.ts";

/** Join the style sheets into one: `assets/style.css`. */
export const bundleStyles = (): Promise<readonly SiteFile[]> =>
  bundle({
    entryPoints: [{ in: join(TEMPLATES, "styles/index.css"), out: "assets/style" }],
    logLevel: "warning",
  });
