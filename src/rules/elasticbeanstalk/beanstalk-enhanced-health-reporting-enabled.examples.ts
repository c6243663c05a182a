import type { Examples } from '../../core/index.ts';

const option = (Value: unknown) => ({ Namespace: 'aws:elasticbeanstalk:healthreporting:system', OptionName: 'SystemType', Value });

export default {
  pass: [
    { title: 'enhanced', properties: { ApplicationName: 'web', OptionSettings: [option('enhanced')] } },
    {
      title: 'by a saved configuration',
      resources: {
        Web: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: { ApplicationName: 'web', TemplateName: { Ref: 'Saved' } } },
        Saved: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties: { ApplicationName: 'web', OptionSettings: [option('enhanced')] } },
      },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { ApplicationName: 'web' }, at: ['OptionSettings'] },
    { title: 'basic', properties: { ApplicationName: 'web', OptionSettings: [option('basic')] }, at: ['OptionSettings[0].Value'] },
    {
      title: 'the environment overrides the saved configuration',
      resources: {
        Web: {
          Type: 'AWS::ElasticBeanstalk::Environment',
          Properties: { ApplicationName: 'web', TemplateName: { Ref: 'Saved' }, OptionSettings: [option('basic')] },
        },
        Saved: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties: { ApplicationName: 'web', OptionSettings: [option('enhanced')] } },
      },
      at: ['OptionSettings[0].Value'],
    },
  ],
  unknown: [
    { title: 'the saved configuration stands elsewhere', properties: { ApplicationName: 'web', TemplateName: 'saved' } },
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Health: { Type: 'String' } },
        Resources: {
          Web: { Type: 'AWS::ElasticBeanstalk::Environment', Properties: { ApplicationName: 'web', OptionSettings: [option({ Ref: 'Health' })] } },
        },
      },
    },
  ],
} satisfies Examples;
