// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import concurrencyCheck from '../lambda/concurrency-check.ts';
import dlqCheck from '../lambda/dlq-check.ts';
import functionApplicationLogLevelCheck from '../lambda/function-application-log-level-check.ts';
import functionLogFormatJson from '../lambda/function-log-format-json.ts';
import functionPublicAccessProhibited from '../lambda/function-public-access-prohibited.ts';
import functionSettingsCheck from '../lambda/function-settings-check.ts';
import functionSystemLogLevelCheck from '../lambda/function-system-log-level-check.ts';
import functionXrayEnabled from '../lambda/function-xray-enabled.ts';
import insideVpc from '../lambda/inside-vpc.ts';
import vpcMultiAzCheck from '../lambda/vpc-multi-az-check.ts';

export const rules: readonly Rule[] = [
  concurrencyCheck,
  dlqCheck,
  functionApplicationLogLevelCheck,
  functionLogFormatJson,
  functionPublicAccessProhibited,
  functionSettingsCheck,
  functionSystemLogLevelCheck,
  functionXrayEnabled,
  insideVpc,
  vpcMultiAzCheck,
];
