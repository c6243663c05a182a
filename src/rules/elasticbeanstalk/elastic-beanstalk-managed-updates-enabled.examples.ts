import type { Examples } from '../../core/index.ts';

const enabled = (Value: unknown) => ({ Namespace: 'aws:elasticbeanstalk:managedactions', OptionName: 'ManagedActionsEnabled', Value });
const start = { Namespace: 'aws:elasticbeanstalk:managedactions', OptionName: 'PreferredStartTime', Value: 'Tue:09:00' };
const level = (Value: string) => ({ Namespace: 'aws:elasticbeanstalk:managedactions:platformupdate', OptionName: 'UpdateLevel', Value });

export default {
  pass: [
    { title: 'on', properties: { ApplicationName: 'web', OptionSettings: [enabled('true'), start, level('patch')] } },
    {
      title: 'at the wanted level',
      properties: { ApplicationName: 'web', OptionSettings: [enabled('true'), start, level('minor')] },
      parameters: { UpdateLevel: 'minor' },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { ApplicationName: 'web' }, at: ['OptionSettings'] },
    { title: 'off', properties: { ApplicationName: 'web', OptionSettings: [start, enabled('false')] }, at: ['OptionSettings[1].Value'] },
    {
      title: 'at another level than is wanted',
      properties: { ApplicationName: 'web', OptionSettings: [enabled('true'), start, level('patch')] },
      parameters: { UpdateLevel: 'minor' },
      at: ['OptionSettings[2].Value'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: {
          Web: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: { ApplicationName: 'web', OptionSettings: [enabled({ Ref: 'On' })] } },
        },
      },
    },
  ],
} satisfies Examples;
