// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import beanstalkEnhancedHealthReportingEnabled from '../elasticbeanstalk/beanstalk-enhanced-health-reporting-enabled.ts';
import elasticBeanstalkLogsToCloudwatch from '../elasticbeanstalk/elastic-beanstalk-logs-to-cloudwatch.ts';
import elasticBeanstalkManagedUpdatesEnabled from '../elasticbeanstalk/elastic-beanstalk-managed-updates-enabled.ts';

export const rules: readonly Rule[] = [
  beanstalkEnhancedHealthReportingEnabled,
  elasticBeanstalkLogsToCloudwatch,
  elasticBeanstalkManagedUpdatesEnabled,
];
