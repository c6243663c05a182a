import { anyOf, type Text, text } from '../../core/index.ts';

/** The strings of a property that holds one or a list of them, where references may be among them. */
export function strings<T extends object, K extends keyof T>(owner: T, key: K): readonly Text[] {
  let list: unknown;
  // A property that cannot be read is no list; the second thought drops the not-knowing of the first.
  anyOf(
    () => {
      list = owner[key];
      return true;
    },
    () => true,
  );
  if (Array.isArray(list))
    return Array.from({ length: list.length }, (_, index) => text(list as unknown[], index)).filter((one) => one !== undefined);
  const single = text(owner, key);
  return single ? [single] : [];
}
