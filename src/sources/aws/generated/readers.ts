// Generated from the files of src/sources/aws/readers by `npm run gen`. Do not edit.
import type { Reader } from '../reader.ts';
import { readers as list0 } from '../readers/sqs.ts';

export const readers: readonly Reader[] = [...list0];
