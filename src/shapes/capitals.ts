/** An answer in camelCase with the names that CloudFormation gives its members: the same with a capital in front. */
export type Capitals<T> = T extends Date | string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Capitals<Item>[]
    : T extends object
      ? { readonly [Key in keyof T as Capitalize<Key & string>]: Capitals<T[Key]> }
      : T;

/** `own` are members whose keys somebody has chosen (variables, tags): these are left as they are written. */
export function capitals<T>(value: T, own: readonly string[] = []): Capitals<T> {
  if (Array.isArray(value)) return value.map((item) => capitals(item, own)) as unknown as Capitals<T>;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value as unknown as Capitals<T>;
  const named: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) named[capital(key)] = own.includes(key) ? member : capitals(member as unknown, own);
  return named as unknown as Capitals<T>;
}

export function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
