import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** What decides how programs are installed on a machine. */
export interface Machine {
  /** The distribution and those it comes from, as os-release names them: `ubuntu`, `debian`. */
  readonly systems: readonly string[];
  /** What stands before a command that needs root (nothing, or `sudo -n`); missing where root is not to be had. */
  readonly asRoot?: readonly string[];
}

/** Look at this machine. Nothing is asked for: a `sudo` that wants a password counts as none. */
export function lookAround(): Machine {
  const asRoot = [[], ["sudo", "-n"]].find((prefix) => isRoot(prefix));
  return { systems: systemsOf(readOsRelease()), ...(asRoot && { asRoot }) };
}

/** Read `ID` and `ID_LIKE` out of the text of os-release(5). */
export function systemsOf(osRelease: string): readonly string[] {
  return [...osRelease.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap(([, value = ""]) =>
    value.replaceAll(/["']/g, "").split(/\s+/).filter(Boolean),
  );
}

function readOsRelease(): string {
  return existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
}

function isRoot(prefix: readonly string[]): boolean {
  const [program = "id", ...rest] = [...prefix, "id", "-u"];
  return spawnSync(program, rest, { encoding: "utf8" }).stdout?.trim() === "0";
}
