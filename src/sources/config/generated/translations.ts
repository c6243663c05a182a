// Generated from the files of src/sources/config/types by `npm run gen`. Do not edit.
import type { Translation } from '../translation.ts';
import { translations as list0 } from '../types/dynamodb.ts';
import { translations as list1 } from '../types/elasticsearch.ts';
import { translations as list2 } from '../types/iam.ts';
import { translations as list3 } from '../types/lambda.ts';
import { translations as list4 } from '../types/rds.ts';
import { translations as list5 } from '../types/redshift.ts';
import { translations as list6 } from '../types/s3.ts';

export const translations: readonly Translation[] = [...list0, ...list1, ...list2, ...list3, ...list4, ...list5, ...list6];
