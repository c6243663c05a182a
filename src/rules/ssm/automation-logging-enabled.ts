import { finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'SSM_AUTOMATION_LOGGING_ENABLED',
  title: 'Runbooks log what their scripts print',
  severity: 'medium',
  types: ['AWS::::Account'],
  // It matters where people write runbooks of their own.
  recommended: false,
  why: 'When a runbook has done the wrong thing, what its scripts printed is the only trace of why.',
  fix: 'Set the service setting /ssm/automation/customer-script-log-destination to CloudWatch in the region.',
  scope: inEachRegion,
  *check(_, { state }) {
    if (state.automationLogging !== 'CloudWatch') yield finding('', 'what scripts of runbooks print is not logged', { expected: 'CloudWatch' });
  },
});
