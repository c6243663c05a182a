/**
 * Some items, cut from the input in one piece. `list`: as a JSON list, brackets and all, cut where an item seems to open; `lines`:
 * one a line, cut in the same way. Such a cut may be wrong, and then they cannot be parsed. `items`: found one by one, `ends` says
 * where each is over.
 */
export interface Batch {
  readonly form: 'list' | 'lines' | 'items';
  readonly bytes: Buffer;
  readonly ends?: readonly number[];
  /** Where it stands in the input. */
  readonly offset: number;
}

/** An item that is not JSON, though its brackets are in order. */
export interface Unreadable {
  readonly offset: number;
  readonly reason: string;
}

/** The items of a batch; undefined where it was cut wrongly. */
export function parseBatch(batch: Batch, unreadable: (one: Unreadable) => void): unknown[] | undefined {
  const { form, bytes } = batch;
  if (form === 'items') return parseEach(batch, unreadable);
  try {
    if (form === 'list') return JSON.parse(bytes.toString()) as unknown[];
    const items: unknown[] = [];
    for (const line of bytes.toString().split('\n')) if (!/^\s*$/.test(line)) items.push(JSON.parse(line));
    return items;
  } catch {
    return undefined;
  }
}

function parseEach({ bytes, ends = [], offset }: Batch, unreadable: (one: Unreadable) => void): unknown[] {
  const items: unknown[] = [];
  let begin = 0;
  for (const end of ends) {
    try {
      items.push(JSON.parse(bytes.toString('utf8', begin, end)));
    } catch (thrown) {
      unreadable({ offset: offset + begin, reason: (thrown as Error).message });
    }
    begin = end;
  }
  return items;
}
