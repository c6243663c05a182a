import type { Row } from './_row.ts';
import { rows as aToD } from './_rows-a-d.ts';
import { rows as eToH } from './_rows-e-h.ts';
import { rows as iToQ } from './_rows-i-q.ts';
import { rows as rToZ } from './_rows-r-z.ts';

export const rows: readonly Row[] = [...aToD, ...eToH, ...iToQ, ...rToZ];
