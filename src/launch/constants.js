// @ts-check
/**
 * The constants of a compiled program. esbuild declares with `var` what modules declare at the top level. But the engine
 * compiles the value of a constant into the functions that use it, and looks up a `var` every time: with its tables as
 * constants, a program reads pages in some 0.94 of the time.
 */

/** What a module declares with `let` at the top level, one name or several, up to the end of the statement. */
const VARIABLES = /^(?:export )?let ([^;]*)/gm;
const NAME = /[\p{L}\p{N}_$]+/gu;
/** What a compiled program declares there. A name that two modules have gets a number in one of them. */
const DECLARED = /^var ([\w$]+?)(\d*) = /gm;

/**
 * Find the names in a module that are given another value later, and whatever else stands in those statements: what is
 * taken for one without need stays as it is.
 *
 * @param {string} module
 */
export function variablesIn(module) {
  return [...module.matchAll(VARIABLES)].flatMap(([, names]) => names?.match(NAME) ?? []);
}

/**
 * Declare what is a constant in the modules of a compiled program as one in the program.
 *
 * @param {string} program
 * @param {ReadonlySet<string>} variables the names that are none in some module
 */
export function withConstants(program, variables) {
  return program.replace(DECLARED, (declaration, /** @type {string} */ name, /** @type {string} */ number) =>
    variables.has(name) || variables.has(name + number) ? declaration : `const ${name}${number} = `,
  );
}
