/** What `Fn::Cidr` answers: `count` blocks with `bits` host bits from an IPv4 block; undefined for what it refuses. */
export function cidrBlocks(block: string, count: number, bits = 8): string[] | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block);
  if (!match || !Number.isInteger(count) || count < 1 || count > 256 || !Number.isInteger(bits) || bits < 1 || bits > 31) return undefined;
  const [a, b, c, d, length] = match.slice(1).map(Number) as [number, number, number, number, number];
  if ([a, b, c, d].some((byte) => byte > 255) || length > 32) return undefined;
  const size = 2 ** bits;
  const address = a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
  // Host bits of the block itself count for nothing.
  const start = address - (address % 2 ** (32 - length));
  if (count * size > 2 ** (32 - length)) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * size;
    return `${[24, 16, 8, 0].map((shift) => Math.floor(from / 2 ** shift) % 256).join('.')}/${32 - bits}`;
  });
}
