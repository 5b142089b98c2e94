import { volumeIn } from "../../src/archive/index.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { volumeFile } from "../../src/site/machines/volume.ts";
import type { Volume } from "../../src/volume.ts";
import { storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "../site/archive.ts";

/** The address of another site of the paper. */
export const EIGHTIES = "https://name.github.io/paper-1980s/";

/** An issue with an article by each of some reporters. */
const printed = (id: string, section: string, ...reporters: readonly string[]) =>
  issueOf(id, {
    articles: reporters.map((reporter, place) =>
      storedArticle(`${id}-01-0${place + 1}`, { reporter: [reporter], section }),
    ),
  });

/** The archive of the other site. */
export const eighties = archiveOf(
  printed("1985-03-01", "要闻", "王威晨", "于德水"),
  printed("1988-07-09", "农村", "于德水"),
  printed("1988-07-09-b", "农村", "O'Brien"),
);

/** What the site of an archive tells others. */
export const told = async (archive: typeof eighties): Promise<string> =>
  Buffer.from(await volumeFile(makeCatalogue(archive)).make()).toString();

/** That, as another site keeps it. */
export const volume = async (): Promise<Volume> => ({
  address: EIGHTIES,
  ...volumeIn(await told(eighties), "told"),
});

/** The archive of the site itself. */
export const today = archiveOf(printed("2022-11-22", "要闻", "王威晨", "孙艺嘉"));
