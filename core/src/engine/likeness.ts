import { distance } from 'fastest-levenshtein';

/** `candidates` by likeness to `word`, upper and lower case alike, the nearest first. */
export function byLikeness(word: string, candidates: readonly string[]): string[] {
  const rank = (candidate: string) => distance(word.toLowerCase(), candidate.toLowerCase());
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** Whether `candidate` is near enough to `word` to be what a user meant. */
export function isLikely(word: string, candidate: string): boolean {
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= candidate.length / 3;
}
