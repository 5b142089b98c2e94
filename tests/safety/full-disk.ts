import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Loaded before a program: the disk is full as soon as it writes a page. Such an error names no file (write(2)). */
const { writeFileSync } = fs;

fs.writeFileSync = (file, ...rest) => {
  if (!String(file).endsWith(".html")) return writeFileSync(file, ...rest);
  const error = new Error("ENOSPC: no space left on device, write");
  throw Object.assign(error, { errno: -28, code: "ENOSPC", syscall: "write" });
};

syncBuiltinESMExports();
