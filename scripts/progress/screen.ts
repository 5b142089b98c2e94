/** Where progress is shown. */
export interface Screen {
  /** Print a line that stays. */
  readonly line: (text: string) => void;
  /** Draw lines in place of those drawn before, or remove these; only where that can be done. */
  readonly draw?: (lines: readonly string[]) => void;
}

/** Use a stream as a screen: a terminal can be drawn on; a file, a pipe and the log of a CI cannot. */
export async function screenOn(stream: NodeJS.WriteStream): Promise<Screen> {
  const line = (text: string) => void stream.write(`${text}\n`);
  if (!stream.isTTY || process.env["TERM"] === "dumb") return { line };
  const { createLogUpdate } = await import("log-update");
  const update = createLogUpdate(stream, { showCursor: true });
  return {
    line,
    draw: (lines) => (lines.length > 0 ? update(lines.join("\n")) : update.clear()),
  };
}
