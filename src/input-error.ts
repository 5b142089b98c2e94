/** What is wrong with files that people wrote: shown as it is, without a stack. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** One problem a line, each with the file, the reason and what was expected. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join("\n"), options);
    this.lines = lines;
  }
}

/** Make the error of a single problem with a file. */
export function inputError(file: string, reason: string, options?: ErrorOptions): InputError {
  return new InputError([`${file}: ${reason}`], options);
}

/** Read something out of a file's text; an error there becomes an `InputError` that names the file. */
export function naming<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw inputError(file, (error as Error).message, { cause: error });
  }
}
