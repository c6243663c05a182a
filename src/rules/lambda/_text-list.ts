import { Text, text } from '../../core/index.ts';

/** The strings of a list, each as far as it is known: a reference among them hides nothing of its neighbours. */
export function textList(list: readonly string[] | undefined): readonly Text[] {
  return [...(list ?? []).keys()].map((index) => text(list, index) ?? new Text(['']));
}
