import { Kind } from "../../characters.ts";
import { rememberLast } from "../../remember.ts";
import { MISREADINGS } from "./misreadings.ts";

/** What those at the beginning have among their first characters. */
const SIGN = new Kind(/[报扳特见实记通]/u);
const SIGN_WITHIN = 8;

/** Put right what OCR misread in the words that bylines and leads are known by, wherever it is certain. */
export const mend = rememberLast((text: string): string => {
  const isSigned = SIGN.isIn(text, SIGN_WITHIN);
  let mended = text;
  for (const { read, printed, mayStandIn } of MISREADINGS) {
    // Hardly any is found, and to see that takes less time than to replace nothing.
    if ((mayStandIn ? mayStandIn(mended) : isSigned) && read.test(mended))
      mended = mended.replace(read, printed);
  }
  return mended;
});
