import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'the root is a page', properties: { DistributionConfig: { Enabled: true, DefaultRootObject: 'index.html' } } },
    {
      title: 'the page is a parameter',
      template: {
        Parameters: { Page: { Type: 'String' } },
        Resources: {
          Web: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { Enabled: true, DefaultRootObject: { Ref: 'Page' } } } },
        },
      },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { DistributionConfig: { Enabled: true } }, at: ['DistributionConfig.DefaultRootObject'] },
    {
      title: 'the object is empty',
      properties: { DistributionConfig: { Enabled: true, DefaultRootObject: '' } },
      at: ['DistributionConfig.DefaultRootObject'],
    },
  ],
} satisfies Examples;
