/** What somebody says. */
export interface Speech {
  /** Whether it is a question or an answer of an interview: `问：…`. */
  readonly isTurn: (text: string) => boolean;
  /** Whether all of it is what somebody says, in whole sentences: `“没问题！”`. */
  readonly isSpeech: (text: string) => boolean;
  /** Whether it ends where somebody begins to speak: `表示：`. */
  readonly endsBeforeSpeech: (text: string) => boolean;
}
