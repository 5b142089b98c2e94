/** How often a token is met, as the first shard tells that was asked for it: how rare it is, by and large. */
const times = new Map<string, number>();

/** Take note of how often a shard has a token. */
export function learnRarity(token: string, count: number): void {
  if (!times.has(token)) times.set(token, count);
}

/** So many rare tokens are hardly met in one article that has not the whole phrase. */
const FEW = 2;

/**
 * Say which tokens of a phrase are looked up together: the rarest, which few shards have; and the others where those
 * are met. While nothing is known of them, all at once.
 */
export function inRounds(tokens: readonly string[]): readonly (readonly string[])[] {
  const different = [...new Set(tokens)];
  if (different.length <= FEW || !different.every((token) => times.has(token))) return [different];
  const rarest = different.sort((one, other) => rarity(one) - rarity(other));
  return [rarest.slice(0, FEW), rarest.slice(FEW)];
}

const rarity = (token: string): number => times.get(token) ?? 0;
