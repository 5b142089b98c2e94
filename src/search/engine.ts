import type { IndexFile } from "pagefind";
import { type Keep, keptData } from "../kept-files.ts";
import { programDigest } from "../program.ts";
import type { EngineEntry } from "./layout.ts";

/** Pagefind as the browser needs it. */
export interface Engine {
  /** Its script and its WebAssembly. */
  readonly files: readonly IndexFile[];
  readonly entry: EngineEntry;
}

const ENTRY = "pagefind-entry.json";
const FILES: ReadonlySet<string> = new Set(["pagefind.js", "wasm.unknown.pagefind"]);

/** Give Pagefind as it was kept, else as `openEngine` does, which takes a second. */
export const keptEngine = (keep: Keep): Promise<Engine> =>
  keptData(keep, `engine-${programDigest("src/search")}`, openEngine);

/**
 * Take Pagefind's own files out of the package, which gives them with an index only: here of one record.
 *
 * @throws Error where Pagefind fails
 */
export async function openEngine(): Promise<Engine> {
  const { close, createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({});
  try {
    await index?.addCustomRecord({ url: "/", content: "0", language: "unknown" });
    const { files = [] } = (await index?.getFiles()) ?? {};
    const entry = files.find(({ path }) => path === ENTRY);
    if (!entry) throw new Error(`Pagefind does not start: ${errors.join("; ")}`);
    return {
      files: await Promise.all(files.filter(({ path }) => FILES.has(path)).map(minified)),
      entry: JSON.parse(Buffer.from(entry.content).toString("utf8")),
    };
  } finally {
    await close();
  }
}

/** Pagefind's script is published with its line breaks and names as they were written. */
async function minified({ path, content }: IndexFile): Promise<IndexFile> {
  if (!path.endsWith(".js")) return { path, content };
  const { transform } = await import("esbuild");
  const { code } = await transform(Buffer.from(content).toString("utf8"), {
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
  });
  return { path, content: Buffer.from(code) };
}
