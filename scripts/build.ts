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
import { checkConservation } from "./build/conservation.ts";
import { addressOf, readOptions } from "./build/options.ts";
import { refuseForeign, replaceFolder } from "./build/output.ts";
import { doneLine, noPictures, warnOfAway, warnOfUnread } from "./build/report.ts";
import { run } from "./run.ts";

/** Build the site: `npm run build -- [--content DIR] [--out DIR] [--path-prefix /repo/] [--url https://…] [--memory 4GB]`. */
await run(async () => {
  const started = performance.now();
  const options = readOptions(process.argv.slice(2));
  await refuseForeign(options.out, options.content);
  const archive = await readArchive(options.content);
  checkConservation(archive);
  warnOfUnread(archive);
  warnOfAway(archive);
  const catalogue = makeCatalogue(archive);
  const pictures = drawPictures(archive.settings);
  if (pictures.length === 0) console.warn(noPictures(archive.settings));
  const pages = await replaceFolder(options.out, async (folder) => {
    const address = addressOf(options, archive.settings);
    const rendered = await renderSite(catalogue, folder, address, pictures);
    await writeForMachines(catalogue, wordsFor(archive.settings.language), folder, address);
    await writeFiles(folder, pictures);
    await bundleStyles(folder);
    await bundleBrowser(folder);
    await indexArticles(searchRecords(catalogue), folder, options);
    return rendered;
  });
  console.log(doneLine(catalogue, pages, options.out, performance.now() - started));
});
