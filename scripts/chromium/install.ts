import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find.ts";
import { lookAround, type Machine } from "./machine.ts";

/** A program and its arguments. */
export type Command = readonly string[];

const playwright: Command = [
  process.execPath,
  fileURLToPath(new URL("cli.js", import.meta.resolve("playwright-core/package.json"))),
];

/** Find a Chromium, or install one, and the fonts to show Chinese with; give nothing where neither is possible. */
export function ensureChromium(): string | undefined {
  const machine = lookAround();
  const chromium = findChromium() ?? installChromium(machine);
  if (chromium && !hasChineseFonts()) run(fontInstallation(machine));
  return chromium;
}

/** List the ways to get a Chromium onto a machine, best first; each is a list of commands. */
export function chromiumInstallations(machine: Machine): readonly (readonly Command[])[] {
  const withLibraries = machine.asRoot && machine.systems.includes("ubuntu") ? ["--with-deps"] : [];
  const own = [[...playwright, "install", ...withLibraries, "chromium"]];
  const packaged = ["chromium-headless-shell", "chromium"].map((name) => aptInstall(machine, name, ...fonts));
  return hasDebianChromium(machine) ? [...packaged, own] : [own];
}

/** List the commands that install Chinese fonts; none where only a person can do it. */
export function fontInstallation(machine: Machine): readonly Command[] {
  return machine.systems.includes("debian") ? aptInstall(machine, ...fonts) : [];
}

/** Noto CJK, and `fc-list`, which tells that it is there. */
const fonts = ["fontconfig", "fonts-noto-cjk"];

/** Tell whether apt brings a real Chromium: Ubuntu's package of that name only asks for a snap. */
function hasDebianChromium({ systems, asRoot }: Machine): boolean {
  return systems.includes("debian") && !systems.includes("ubuntu") && asRoot !== undefined;
}

function aptInstall({ asRoot }: Machine, ...packages: readonly string[]): readonly Command[] {
  if (!asRoot) return [];
  const apt = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  return [
    [...apt, "update"],
    [...apt, "install", "-y", ...packages],
  ];
}

/** Install a Chromium in the first way that works; where a person named one that does not start, leave it to them. */
function installChromium(machine: Machine): string | undefined {
  if (process.env["CHROMIUM"]) return undefined;
  for (const commands of chromiumInstallations(machine)) {
    run(commands);
    const chromium = findChromium();
    if (chromium) return chromium;
  }
  return undefined;
}

/** Run commands until one fails, and show what they say. */
function run(commands: readonly Command[]): void {
  commands.every(([program = "", ...args]) => {
    console.log(`$ ${[program, ...args].join(" ")}`);
    return spawnSync(program, args, { stdio: "inherit" }).status === 0;
  });
}

/** Ask fontconfig, which only Linux has; other systems come with Chinese fonts. */
function hasChineseFonts(): boolean {
  return process.platform !== "linux" || Boolean(spawnSync("fc-list", [":lang=zh"]).stdout?.length);
}
