import type { Examples } from '../../core/index.ts';

const base = { ApplicationName: 'web', ServiceRoleArn: 'arn:aws:iam::111122223333:role/deploy' };
const rollback = { AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'] } };

export default {
  pass: [{ title: 'both', properties: { ...base, ...rollback, AlarmConfiguration: { Enabled: true, Alarms: [{ Name: 'errors' }] } } }],
  fail: [
    { title: 'neither', properties: base, at: ['AutoRollbackConfiguration.Enabled', 'AlarmConfiguration.Enabled'] },
    {
      title: 'no alarms',
      properties: { ...base, ...rollback, AlarmConfiguration: { Enabled: true, Alarms: [] } },
      at: ['AlarmConfiguration.Alarms'],
    },
    {
      title: 'the alarms are ignored',
      properties: { ...base, ...rollback, AlarmConfiguration: { Enabled: false, Alarms: [{ Name: 'errors' }] } },
      at: ['AlarmConfiguration.Enabled'],
    },
  ],
  unknown: [
    {
      title: 'whether it is on is a parameter',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: {
          Group: {
            Type: 'AWS::CodeDeploy::DeploymentGroup',
            Properties: { ...base, ...rollback, AlarmConfiguration: { Enabled: { Ref: 'On' }, Alarms: [{ Name: 'errors' }] } },
          },
        },
      },
    },
  ],
} satisfies Examples;
