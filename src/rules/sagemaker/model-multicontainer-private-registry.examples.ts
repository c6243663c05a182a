import type { Examples } from '../../core/index.ts';

const Image = 'registry.internal:5000/scorer:1';
const inVpc = { Image, ImageConfig: { RepositoryAccessMode: 'Vpc' } };

export default {
  pass: [{ title: 'both images come from the VPC', properties: { Containers: [{ ContainerHostname: 'clean', ...inVpc }, inVpc] } }],
  fail: [
    {
      title: 'one says nothing, one uses the platform',
      properties: { Containers: [{ Image }, inVpc, { Image, ImageConfig: { RepositoryAccessMode: 'Platform' } }] },
      at: ['Containers[0].ImageConfig.RepositoryAccessMode', 'Containers[2].ImageConfig.RepositoryAccessMode'],
    },
  ],
  unknown: [
    {
      title: 'the way to one of the images is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: {
          Scorer: {
            Type: 'AWS::SageMaker::Model',
            Properties: { Containers: [inVpc, { Image, ImageConfig: { RepositoryAccessMode: { Ref: 'Mode' } } }] },
          },
        },
      },
    },
  ],
  notApplicable: [{ title: 'a single container', properties: { PrimaryContainer: { Image } } }],
} satisfies Examples;
