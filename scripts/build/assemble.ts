import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ledgerOf, PART_FILE, type PartFile, readParts } from "../../src/published/index.ts";
import { shardEntries, writeManifest } from "../../src/search/index.ts";
import { linkFolder } from "../../src/site-files.ts";
import { publish } from "./publish.ts";
