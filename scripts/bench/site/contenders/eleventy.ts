import { fileURLToPath } from "node:url";
import { withPagefind } from "./with-pagefind.ts";

const ELEVENTY = fileURLToPath(new URL("../cmd.cjs", import.meta.resolve("@11ty/eleventy")));

/** Plain Eleventy, with each article as an input. */
export const eleventy = withPagefind({
  name: "eleventy",
  title: "Eleventy",
  command: [process.execPath, ELEVENTY, "--output", "made/site", "--quiet"],
});
