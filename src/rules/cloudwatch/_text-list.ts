import { listOf, Text, text, texts } from '../../core/index.ts';

/** The strings of a list, each as far as it is known: a reference among them hides nothing of its neighbours. */
export function textList(list: readonly string[] | undefined): readonly Text[] {
  const entries = listOf(list);
  return [...entries.keys()].map((index) => text(entries, index) ?? new Text(['']));
}

/** Whether a list has something in it. One that is a parameter as a whole has; only one that is written out can be empty. */
export function hasEntries<T extends object, K extends keyof T>(owner: T | undefined, key: K): boolean {
  return texts(owner, key).length > 0;
}
