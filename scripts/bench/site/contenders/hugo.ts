import { spawnSync } from "node:child_process";
import { withPagefind } from "./with-pagefind.ts";

/** Hugo, the Debian package `hugo`. */
export const hugo = withPagefind({
  name: "hugo",
  title: "Hugo",
  command: ["hugo", "--destination", "made/site", "--quiet"],
  missing: () => (spawnSync("hugo", ["version"]).error ? "not installed" : undefined),
});
