import type { Examples } from '../../core/index.ts';

const Image = 'registry.internal:5000/scorer:1';
const path = 'PrimaryContainer.ImageConfig.RepositoryAccessMode';

export default {
  pass: [{ title: 'the image comes from the VPC', properties: { PrimaryContainer: { Image, ImageConfig: { RepositoryAccessMode: 'Vpc' } } } }],
  fail: [
    { title: 'nothing is said of the image', properties: { PrimaryContainer: { Image } }, at: [path] },
    {
      title: 'the image comes through the platform',
      properties: { PrimaryContainer: { Image, ImageConfig: { RepositoryAccessMode: 'Platform' } } },
      at: [path],
    },
  ],
  unknown: [
    {
      title: 'the way to the image is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: {
          Scorer: {
            Type: 'AWS::SageMaker::Model',
            Properties: { PrimaryContainer: { Image, ImageConfig: { RepositoryAccessMode: { Ref: 'Mode' } } } },
          },
        },
      },
    },
  ],
  notApplicable: [{ title: 'an inference pipeline', properties: { Containers: [{ Image }, { Image }] } }],
} satisfies Examples;
