const primes = [0x01000193, 0x85ebca6b] as const;
const bases = [0x811c9dc5, 0x9747b28c] as const;

/**
 * What a text is known by: its length and 64 bits, FNV-1a (Fowler, Noll, Vo 1991) with two primes. It tells a text that
 * changed, not one that was made to look alike: all that hangs on it is whether places are looked at.
 */
export function checksumOf(text: string): string {
  let [one, other]: readonly number[] = bases;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, primes[0]);
    other = Math.imul(other ^ unit, primes[1]);
  }
  const hex = [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0'));
  return `${text.length}-${hex.join('')}`;
}
