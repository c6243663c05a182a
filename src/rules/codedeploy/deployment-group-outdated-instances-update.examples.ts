import type { Examples } from '../../core/index.ts';

const base = { ApplicationName: 'web', ServiceRoleArn: 'arn:aws:iam::111122223333:role/deploy' };

export default {
  pass: [
    { title: 'nothing is said', properties: base },
    { title: 'updated', properties: { ...base, OutdatedInstancesStrategy: 'UPDATE' } },
  ],
  fail: [{ title: 'ignored', properties: { ...base, OutdatedInstancesStrategy: 'IGNORE' }, at: ['OutdatedInstancesStrategy'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Strategy: { Type: 'String' } },
        Resources: { Group: { Type: 'AWS::CodeDeploy::DeploymentGroup', Properties: { ...base, OutdatedInstancesStrategy: { Ref: 'Strategy' } } } },
      },
    },
  ],
} satisfies Examples;
