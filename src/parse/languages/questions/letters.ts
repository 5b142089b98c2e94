/** What is said in letters to the paper, and who signs them. */
export interface Letters {
  /** Whether a line says to whom a letter to the paper or a document is addressed: `编辑同志：`, `各镇（街道）：`. */
  readonly opensLetter: (line: string) => boolean;
  /** Whether a text begins so, in its first line: `编辑同志：我家门前的路灯……`. */
  readonly beginsLetter: (text: string) => boolean;
  /** Whether a line addresses readers or hearers. */
  readonly isSalutation: (line: string) => boolean;
  /** Whether a text begins as a letter does under whom it is addressed to: `你们好！来信收悉。` */
  readonly greets: (text: string) => boolean;
  /** Whether a line is what a letter closes with: `此致`, `敬礼！`. */
  readonly isRegards: (line: string) => boolean;
  /** Whether a line names a reader and where he lives, at the end of his letter. */
  readonly isSenderLine: (line: string) => boolean;
  /** Whether a line under a letter says who wrote it without a name: `一个夜班工人`; or what office: `桂花园第二居委会`. */
  readonly isUnnamedSender: (line: string) => boolean;
  /** Whom a text answers by name in its first words, or null: `李二喜同志：`. */
  readonly answers: (text: string) => string | null;
}
