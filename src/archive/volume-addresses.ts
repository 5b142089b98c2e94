import { z } from "zod";
import { volumeFile } from "./layout.ts";

const ADDRESS = "an address that ends with /, like https://name.github.io/paper-1980s/";
const LIST = `a list of other sites of the paper, each ${ADDRESS}`;
const ONCE = "each site once";

/** Nothing that would be more than a host where pages say whom they may ask. */
const SITE = /^https?:\/\/[\w.-]+(?::\d+)?\/(?:[^?#]*\/)?$/;

const address = z
  .string(ADDRESS)
  .refine((written) => SITE.test(normal(written)), ADDRESS)
  .transform(normal);

/** Addresses of sites, as written in a file. */
export const volumeAddresses = z
  .array(address, LIST)
  .refine((addresses) => new Set(addresses.map(fileOf)).size === addresses.length, ONCE);

/** Write an address as browsers do; a text that is none stays as it is. */
function normal(written: string): string {
  return URL.canParse(written) ? new URL(written).href : written;
}

/** Some systems take two names that differ by case for one. */
const fileOf = (site: string): string => volumeFile(site).toLowerCase();
