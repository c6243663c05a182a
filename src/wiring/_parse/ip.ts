/** Internet addresses and ranges of them, as numbers. */

export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

export interface AddressRange extends Address {
  readonly prefix: number;
}

export function parseAddress(text: string): Address | undefined {
  if (text.length > 45) return undefined;
  if (!text.includes(':')) {
    const value = fourBytes(text);
    return value === undefined ? undefined : { bits: 32, value };
  }
  const groups = sixteenBytes(text);
  return groups && { bits: 128, value: groups.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n) };
}

/** `10.0.0.0/24`, `2001:db8::/32` */
export function parseRange(text: string): AddressRange | undefined {
  const slash = text.indexOf('/');
  const address = parseAddress(text.slice(0, Math.max(slash, 0)));
  const prefix = text.slice(slash + 1);
  if (!address || !/^\d{1,3}$/.test(prefix) || Number(prefix) > address.bits) return undefined;
  return { ...address, prefix: Number(prefix) };
}

export function isWithin(range: AddressRange, address: Address): boolean {
  const rest = BigInt(range.bits - range.prefix);
  return range.bits === address.bits && range.value >> rest === address.value >> rest;
}

function fourBytes(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function sixteenBytes(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [before, after] = halves.map((half) => (half === '' ? [] : half.split(':').flatMap(groupsOf)));
  const given = [...(before ?? []), ...(after ?? [])];
  if (given.some(Number.isNaN) || (after ? given.length > 7 : given.length !== 8)) return undefined;
  return [...(before ?? []), ...Array<number>(8 - given.length).fill(0), ...(after ?? [])];
}

/** The last part may be written as in version 4. */
function groupsOf(part: string): number[] {
  const four = part.includes('.') ? fourBytes(part) : undefined;
  if (four !== undefined) return [Number(four >> 16n), Number(four & 0xffffn)];
  return [/^[\da-f]{1,4}$/i.test(part) ? Number.parseInt(part, 16) : Number.NaN];
}
