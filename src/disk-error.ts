import { InputError, inputError } from "./input-error.ts";

/** What a disk says no with (errno(3)), in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "missing",
  ENOTDIR: "not a folder",
  EISDIR: "a folder, expected a file",
  EEXIST: "there already, expected a name that is free",
  ENOTEMPTY: "not empty, expected an empty folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk's quota is used up",
  EFBIG: "the file is larger than the disk or a limit allows",
  EMFILE: "too many files are open in this program",
  ENFILE: "too many files are open on this machine",
  ENAMETOOLONG: "the name is too long for the disk",
  ELOOP: "links that lead in a circle",
  EMLINK: "too many links",
  EXDEV: "on another disk",
  EBUSY: "in use by another program",
  ETXTBSY: "in use by another program",
  EIO: "the disk cannot be read or written",
  ENXIO: "the disk is gone",
  ENODEV: "the disk is gone",
  ESTALE: "the folder of another machine is gone",
  ETIMEDOUT: "the disk does not answer",
};

/** Say why the disk refused something; undefined where an error says nothing of a disk. */
export function refusal(error: unknown): string | undefined {
  return error instanceof Error && "syscall" in error && "code" in error
    ? REASONS[String(error.code)]
    : undefined;
}

/**
 * Find in an error, or in what caused it, that the disk refused something, and say so in a line. A write that fails does
 * not tell where: then it was in `folder`, or in one that nobody knows.
 */
export function diskError(error: unknown, folder = "disk"): InputError | undefined {
  if (error instanceof InputError) return error;
  const cause = chainOf(error).find((one) => refusal(one) !== undefined);
  if (cause === undefined) return undefined;
  return inputError(placeOf(cause) ?? folder, refusal(cause) as string, { cause: error });
}

/** Wait for what is done in a folder; what the disk refuses there is said with a place. */
export async function inFolder<Result>(folder: string, work: Promise<Result>): Promise<Result> {
  return work.catch((error) => {
    throw diskError(error, folder) ?? error;
  });
}

/** The place that could not be made is the second one, where there are two. */
function placeOf(error: unknown): string | undefined {
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  return [dest, path].find((one) => typeof one === "string");
}

/** List an error and those that led to it; Eleventy and others keep them under names of their own. */
function chainOf(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [];
  const { cause, originalError, errors = [] } = error as Chained;
  return [error, ...[cause, originalError, ...errors].flatMap(chainOf)];
}

interface Chained {
  readonly cause?: unknown;
  readonly originalError?: unknown;
  readonly errors?: readonly unknown[];
}
