import { fileURLToPath } from "node:url";

/** The folder of the templates. */
export const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
