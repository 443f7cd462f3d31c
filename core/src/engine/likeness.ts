import { distance } from 'fastest-levenshtein';

/**
 * As much of a word as is compared, which takes time in the square of its length. No name and no value of the request
 * is half as long: what is cut off makes a word no likelier.
 */
const comparedLength = 100;

/** `candidates` by likeness to `word`, upper and lower case alike, the nearest first. */
export function byLikeness(word: string, candidates: readonly string[]): string[] {
  const rank = (candidate: string) => distanceOf(word, candidate);
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** Whether `candidate` is near enough to `word` to be what a user meant. */
export function isLikely(word: string, candidate: string): boolean {
  return distanceOf(word, candidate) <= candidate.length / 3;
}

function distanceOf(word: string, candidate: string): number {
  return distance(word.slice(0, comparedLength).toLowerCase(), candidate.toLowerCase());
}
