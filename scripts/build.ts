import { readArchive } from "../src/archive/index.ts";
import { bundleBrowser, indexArticles } from "../src/search/index.ts";
import { makeCatalogue } from "../src/site/catalogue/index.ts";
import { renderSite } from "../src/site/eleventy.ts";
import { writeForMachines } from "../src/site/machines/index.ts";
import { drawPictures } from "../src/site/pictures/index.ts";
import { searchRecords } from "../src/site/search-records.ts";
import { bundleStyles } from "../src/site/styles.ts";
import { wordsFor } from "../src/site/words/index.ts";
import { writeFiles } from "../src/site-files.ts";
import { addressOf, type BuildOptions, readOptions } from "./build/options.ts";
import { refuseForeign } from "./build/output.ts";
import { replaceFolder } from "./build/replace-folder.ts";
import { doneLine, noPictures, warnOfUnread } from "./build/report.ts";
import { archive, holding } from "./lock/holding.ts";
import { run } from "./run.ts";

/** Build the site: `npm run build -- [--content DIR] [--out DIR] [--path-prefix /repo/] [--url https://…] [--memory 4GB]`. */
await run(async () => {
  const started = performance.now();
  const options = readOptions(process.argv.slice(2));
  await refuseForeign(options.out, options.content);
  const { catalogue, pages } = await replaceFolder(options.out, (folder) => build(options, folder));
  console.log(doneLine(catalogue, pages, options.out, performance.now() - started));
});

async function build(options: BuildOptions, folder: string) {
  const read = await holding(archive(options.content), "npm run build", () => readArchive(options.content));
  warnOfUnread(read);
  const { settings } = read;
  const catalogue = makeCatalogue(read);
  const pictures = drawPictures(settings);
  if (pictures.length === 0) console.warn(noPictures(settings));
  const address = addressOf(options, settings);
  const pages = await renderSite(catalogue, folder, address, pictures);
  await writeForMachines(catalogue, wordsFor(settings.language), folder, address);
  await writeFiles(folder, pictures);
  await bundleStyles(folder);
  await bundleBrowser(folder);
  await indexArticles(searchRecords(catalogue), folder, options);
  return { catalogue, pages };
}
