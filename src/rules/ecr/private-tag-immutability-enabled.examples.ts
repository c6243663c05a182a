import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'tags stay', properties: { ImageTagMutability: 'IMMUTABLE' } },
    {
      title: 'all tags but one stay',
      properties: {
        ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        ImageTagMutabilityExclusionFilters: [{ ImageTagMutabilityExclusionFilterType: 'WILDCARD', ImageTagMutabilityExclusionFilterValue: 'latest' }],
      },
    },
  ],
  fail: [
    { title: 'nothing is said, so they can be moved', properties: {}, at: ['ImageTagMutability'] },
    { title: 'they can be moved', properties: { ImageTagMutability: 'MUTABLE' }, at: ['ImageTagMutability'] },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Tags: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ECR::Repository', Properties: { ImageTagMutability: { Ref: 'Tags' } } } },
      },
    },
  ],
} satisfies Examples;
