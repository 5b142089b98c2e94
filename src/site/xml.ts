/** Take out the characters that XML 1.0 cannot hold (section 2.2). */
export const readableXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
