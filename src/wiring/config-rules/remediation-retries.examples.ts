import type { Examples } from '../../core/index.ts';

const type = 'AWS::Config::RemediationConfiguration';
const base = { ConfigRuleName: 'versioning', TargetType: 'SSM_DOCUMENT', TargetId: 'AWS-ConfigureS3BucketVersioning' };
const remediation = (more: object = {}) => ({ type, properties: { ...base, ...more } });
const controls = (SsmControls: object) => ({ ExecutionControls: { SsmControls } });

export default {
  pass: [
    { title: 'it says both', ...remediation({ Automatic: true, MaximumAutomaticAttempts: 5, RetryAttemptSeconds: 60 }) },
    { title: 'numbers may be texts', ...remediation({ Automatic: 'true', MaximumAutomaticAttempts: '5', RetryAttemptSeconds: '60' }) },
    { title: 'somebody starts it by hand', ...remediation({ Automatic: false }) },
    { title: 'so it is by default', ...remediation(controls({ ConcurrentExecutionRatePercentage: 10, ErrorPercentage: 10 })) },
  ],
  fail: [
    { title: 'it says neither', ...remediation({ Automatic: true }), at: ['MaximumAutomaticAttempts', 'RetryAttemptSeconds'] },
    { title: 'it does not say within which time', ...remediation({ Automatic: true, MaximumAutomaticAttempts: 5 }), at: ['RetryAttemptSeconds'] },
    {
      title: 'it tries too often',
      ...remediation({ Automatic: true, MaximumAutomaticAttempts: 26, RetryAttemptSeconds: 60 }),
      at: ['MaximumAutomaticAttempts'],
    },
    {
      title: 'the time is none',
      ...remediation({ Automatic: true, MaximumAutomaticAttempts: 5, RetryAttemptSeconds: 0 }),
      at: ['RetryAttemptSeconds'],
    },
    {
      title: 'a percentage is too high',
      ...remediation(controls({ ConcurrentExecutionRatePercentage: 10, ErrorPercentage: 101 })),
      at: ['ExecutionControls.SsmControls.ErrorPercentage'],
    },
  ],
  unknown: [
    {
      title: 'whether it runs by itself hangs on a condition',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Conditions: { ByItself: { 'Fn::Equals': [{ Ref: 'Mode' }, 'automatic'] } },
        Resources: { Remediation: { Type: type, Properties: { ...base, Automatic: { 'Fn::If': ['ByItself', true, false] } } } },
      },
    },
  ],
} satisfies Examples;
