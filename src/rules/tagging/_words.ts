/** The plural of what a row calls a resource: `listener of a Gateway Load Balancer` becomes `listeners of Gateway Load Balancers`. */
export function plural(thing: string): string {
  return thing
    .split(/ of (?:an? )?/)
    .map(one)
    .join(' of ');
}

function one(thing: string): string {
  if (thing.endsWith('sis')) return `${thing.slice(0, -2)}es`;
  if (/[^aeiou]y$/.test(thing)) return `${thing.slice(0, -1)}ies`;
  return /(s|x|sh|ch)$/.test(thing) ? `${thing}es` : `${thing}s`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
