import type { Examples } from '../../core/index.ts';

const group = (WorkGroupConfiguration: object) => ({ Name: 'analysts', WorkGroupConfiguration });

export default {
  pass: [
    { title: 'metrics are published', properties: group({ PublishCloudWatchMetricsEnabled: true }) },
    { title: 'nothing is said, so metrics are published', properties: { Name: 'analysts' } },
  ],
  fail: [
    {
      title: 'metrics are off',
      properties: group({ PublishCloudWatchMetricsEnabled: false }),
      at: ['WorkGroupConfiguration.PublishCloudWatchMetricsEnabled'],
    },
  ],
  unknown: [
    {
      title: 'metrics are a parameter',
      template: {
        Parameters: { Publish: { Type: 'String' } },
        Resources: { Analysts: { Type: 'AWS::Athena::WorkGroup', Properties: group({ PublishCloudWatchMetricsEnabled: { Ref: 'Publish' } }) } },
      },
    },
  ],
} satisfies Examples;
