import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

/** What the lock file says of an installed package. */
interface Locked {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** npm leaves out the programs of other platforms where a registry does not have them, and `npm ci` then refuses the file. */
test("the lock file names the programs of every platform", async () => {
  const file = new URL("../../package-lock.json", import.meta.url);
  const { packages } = JSON.parse(await readFile(file, "utf8")) as { packages: Record<string, Locked> };
  const wanted = Object.values(packages).flatMap((locked) =>
    Object.entries(locked.optionalDependencies ?? {}),
  );
  assert.ok(wanted.length > 0);
  for (const [name] of wanted) assert.ok(packages[`node_modules/${name}`]?.version, name);
});

/** Packages that would run a program when they are installed, and why they need not. */
const HAVE_SCRIPTS: Readonly<Record<string, string>> = {
  "node_modules/esbuild": "makes its command start sooner; its program is a package of its own",
};

test("no package needs to run a program when it is installed", async () => {
  const file = new URL("../../package-lock.json", import.meta.url);
  const { packages } = JSON.parse(await readFile(file, "utf8")) as { packages: Record<string, Locked> };
  const found = Object.keys(packages).filter((name) => packages[name]?.hasInstallScript);
  assert.deepEqual(
    found.filter((name) => !HAVE_SCRIPTS[name]),
    [],
  );
});
