import type { Examples } from '../../core/index.ts';

const option = (OptionName: string, Value: unknown) => ({ Namespace: 'aws:elasticbeanstalk:cloudwatch:logs', OptionName, Value });
const web = (...OptionSettings: object[]) => ({ ApplicationName: 'web', OptionSettings });

export default {
  pass: [
    { title: 'on', properties: web(option('StreamLogs', 'true')) },
    {
      title: 'on, and as is wanted',
      properties: web(option('StreamLogs', 'true'), option('RetentionInDays', '90'), option('DeleteOnTerminate', 'false')),
      parameters: { RetentionInDays: '90', DeleteOnTerminate: 'false' },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { ApplicationName: 'web' }, at: ['OptionSettings'] },
    { title: 'off', properties: web(option('StreamLogs', 'false')), at: ['OptionSettings[0].Value'] },
    {
      title: 'kept for a week, and deleted',
      properties: web(option('StreamLogs', 'true'), option('RetentionInDays', '7'), option('DeleteOnTerminate', 'true')),
      parameters: { RetentionInDays: '90', DeleteOnTerminate: 'false' },
      at: ['OptionSettings[1].Value', 'OptionSettings[2].Value'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: web(option('StreamLogs', { Ref: 'On' })) } },
      },
    },
  ],
} satisfies Examples;
