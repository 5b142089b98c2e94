/** A file of bytes, which comes with the compiled program. */
declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}
