import { checkovRules } from './checkov-rules.ts';
import { list, record, type Tool, written } from './types.ts';

/** `checkov: { skip: [{ id, comment }] }`. Comments in the text (`#checkov:skip=`) are no part of a template's data, and are not seen. */
export const checkov: Tool = {
  name: 'checkov',
  suppressionsOn: (metadata) =>
    list(record(metadata.checkov)?.skip).flatMap((raw) => {
      const entry = record(raw);
      const id = written(entry?.id);
      const reason = written(entry?.comment);
      return id === undefined ? [] : [{ id, partial: false, ...(reason === undefined ? {} : { reason }) }];
    }),
  rulesFor: (id) => (Object.hasOwn(checkovRules, id) ? (checkovRules[id] ?? []) : []),
};
