import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'WAFV2_RULEGROUP_LOGGING_ENABLED',
  title: 'Rule groups of WAF count what they see in CloudWatch',
  severity: 'medium',
  types: ['AWS::WAFv2::RuleGroup'],
  why: 'Without metrics nobody notices that a rule suddenly stops half of all requests, or none any more.',
  fix: 'Set VisibilityConfig.CloudWatchMetricsEnabled to true.',
  *check(group) {
    if (group.VisibilityConfig?.CloudWatchMetricsEnabled !== true)
      yield finding('VisibilityConfig.CloudWatchMetricsEnabled', 'it sends no metrics', { expected: 'true' });
  },
});
