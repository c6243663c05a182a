// Generated from the files of src/sources/config/types by `npm run gen`. Do not edit.
import type { Translation } from '../translation.ts';
import { translations as list0 } from '../types/autoscaling.ts';
import { translations as list1 } from '../types/cloudformation.ts';
import { translations as list2 } from '../types/cloudtrail.ts';
import { translations as list3 } from '../types/cloudwatch.ts';
import { translations as list4 } from '../types/dynamodb.ts';
import { translations as list5 } from '../types/ec2-networks.ts';
import { translations as list6 } from '../types/ec2.ts';
import { translations as list7 } from '../types/eks.ts';
import { translations as list8 } from '../types/elasticbeanstalk.ts';
import { translations as list9 } from '../types/elasticsearch.ts';
import { translations as list10 } from '../types/elb.ts';
import { translations as list11 } from '../types/iam.ts';
import { translations as list12 } from '../types/kms.ts';
import { translations as list13 } from '../types/lambda.ts';
import { translations as list14 } from '../types/network-firewall.ts';
import { translations as list15 } from '../types/rds.ts';
import { translations as list16 } from '../types/redshift.ts';
import { translations as list17 } from '../types/s3.ts';
import { translations as list18 } from '../types/servicecatalog.ts';
import { translations as list19 } from '../types/shield.ts';
import { translations as list20 } from '../types/ssm-managed-instances.ts';
import { translations as list21 } from '../types/waf.ts';

export const translations: readonly Translation[] = [...list0, ...list1, ...list2, ...list3, ...list4, ...list5, ...list6, ...list7, ...list8, ...list9, ...list10, ...list11, ...list12, ...list13, ...list14, ...list15, ...list16, ...list17, ...list18, ...list19, ...list20, ...list21];
