import type { YAMLError } from "yaml";

/** What people write in YAML who write texts, and what is expected; the library says it in words of its own. */
const IN_PLAIN_WORDS: readonly (readonly [said: RegExp, words: string])[] = [
  [/^Nested mappings are not allowed/, "a text with a colon in it, expected it in quotes"],
  [/^(?:Unresolved tag|Tags and anchors|The !)/, "a text that begins with !, expected it in quotes"],
  [/^Implicit (?:map )?keys need to be/, "no colon and space after the field, expected page: 1 or the like"],
  [/^Flow sequence .* end with/, "expected ] first, at the end of the list above"],
  [/^Map keys must be unique/, "a field for the second time, expected it once"],
];

/** A message may repeat what it is about, however long that is. */
const LONGEST = 200;

/** Say in one line what is wrong with a YAML text, and in which line. */
export function toldProblem({ message, linePos }: YAMLError): string {
  const [, words] = IN_PLAIN_WORDS.find(([said]) => said.test(message)) ?? [];
  return words ? `line ${linePos?.[0].line}: ${words}` : firstLine(message);
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0]?.replace(/:$/, "").slice(0, LONGEST) ?? "";
}
