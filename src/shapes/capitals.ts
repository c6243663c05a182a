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
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    named[capital(key)] = own.includes(key) ? member : capitals(member, own);
  }
  return named as unknown as Capitals<T>;
}

/** Few names come again and again: one that is known costs nothing, and objects that are made with it share their form. */
const capitalOf = new Map<string, string>();
const mostKnown = 20_000;

export function capital(key: string): string {
  let name = capitalOf.get(key);
  if (name === undefined) {
    name = key.charAt(0).toUpperCase() + key.slice(1);
    if (capitalOf.size < mostKnown) capitalOf.set(key, name);
  }
  return name;
}
