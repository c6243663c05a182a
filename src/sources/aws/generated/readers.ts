// Generated from the files of src/sources/aws/readers by `npm run gen`. Do not edit.
import type { Reader } from '../reader.ts';
import { readers as list0 } from '../readers/s3-control.ts';
import { readers as list1 } from '../readers/s3.ts';
import { readers as list2 } from '../readers/sqs.ts';

export const readers: readonly Reader[] = [...list0, ...list1, ...list2];
