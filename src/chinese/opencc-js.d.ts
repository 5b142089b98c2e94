declare module "opencc-js/dict/TSCharacters" {
  /** OpenCC's table, a row a traditional character: `乾 干 乾|亂 乱|…`, the usual simplified one first. */
  const rows: string;
  export default rows;
}
