import fc from "fast-check";

/** Chinese, simplified and traditional, few enough to meet again. */
const han = [..."临港区会议疫情研究11月日營营臺台裡里後后"];
const others = [..."，。：“”（）《》·、-_/.%5G", " ", "　", "\n", "…", "㎡"];
const words = ["CBA", "cba", "Café", "cafe\u0301", "new york", "Ülo", "й", "が", "가", "👍🏽", "𠮷"];

/** A text as newspapers print it. */
export const printedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...han) },
      { weight: 2, arbitrary: fc.constantFrom(...others) },
      { weight: 1, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 2 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
