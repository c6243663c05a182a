// Generated from the files of src/sources/aws/readers by `npm run gen`. Do not edit.
import type { Reader } from '../reader.ts';

export const readers: readonly Reader[] = [];
