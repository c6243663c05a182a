import type { Examples } from '../../core/index.ts';

const base = { ApplicationName: 'web', ServiceRoleArn: 'arn:aws:iam::111122223333:role/deploy' };

export default {
  pass: [{ title: 'on', properties: { ...base, AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE'] } } }],
  fail: [
    { title: 'nothing is said', properties: base, at: ['AutoRollbackConfiguration.Enabled'] },
    { title: 'off', properties: { ...base, AutoRollbackConfiguration: { Enabled: false } }, at: ['AutoRollbackConfiguration.Enabled'] },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: {
          Group: { Type: 'AWS::CodeDeploy::DeploymentGroup', Properties: { ...base, AutoRollbackConfiguration: { Enabled: { Ref: 'On' } } } },
        },
      },
    },
  ],
} satisfies Examples;
