// Generated from the files of src/sources/aws/readers by `npm run gen`. Do not edit.
import type { Reader } from '../reader.ts';
import { readers as list0 } from '../readers/athena.ts';
import { readers as list1 } from '../readers/dms.ts';
import { readers as list2 } from '../readers/dynamodb.ts';
import { readers as list3 } from '../readers/elasticache.ts';
import { readers as list4 } from '../readers/emr.ts';
import { readers as list5 } from '../readers/glue.ts';
import { readers as list6 } from '../readers/iam.ts';
import { readers as list7 } from '../readers/kafka.ts';
import { readers as list8 } from '../readers/lambda.ts';
import { readers as list9 } from '../readers/opensearch.ts';
import { readers as list10 } from '../readers/rds-groups.ts';
import { readers as list11 } from '../readers/rds.ts';
import { readers as list12 } from '../readers/redshift-serverless.ts';
import { readers as list13 } from '../readers/redshift.ts';
import { readers as list14 } from '../readers/s3-control.ts';
import { readers as list15 } from '../readers/s3.ts';
import { readers as list16 } from '../readers/sagemaker-jobs.ts';
import { readers as list17 } from '../readers/sagemaker.ts';
import { readers as list18 } from '../readers/sqs.ts';

export const readers: readonly Reader[] = [...list0, ...list1, ...list2, ...list3, ...list4, ...list5, ...list6, ...list7, ...list8, ...list9, ...list10, ...list11, ...list12, ...list13, ...list14, ...list15, ...list16, ...list17, ...list18];
