import { type Text, text } from '../../core/index.ts';

/** The strings of a list, of which some may be references: looking at one does not ask for the value of the others. */
export function textsOf(list: readonly string[] | undefined): readonly Text[] {
  return Array.from({ length: list?.length ?? 0 }, (_, index) => text(list, index)).filter((one) => one !== undefined);
}
