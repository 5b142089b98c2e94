/**
 * Make the function that gives room for some numbers, always the same room, which grows where it is too small. To ask
 * for new memory for each text takes longer than to fill it.
 */
export function growing(): (length: number) => Uint32Array {
  let room = new Uint32Array(1 << 14);
  return (length) => {
    if (length > room.length) room = new Uint32Array(2 * length);
    return room;
  };
}
