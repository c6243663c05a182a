import type { Examples } from '../../core/index.ts';

const LifecyclePolicyText = JSON.stringify({
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 },
      action: { type: 'expire' },
    },
  ],
});

export default {
  pass: [
    { title: 'there is a policy', properties: { LifecyclePolicy: { LifecyclePolicyText } } },
    {
      title: 'the policy is a parameter',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ECR::Repository', Properties: { LifecyclePolicy: { LifecyclePolicyText: { Ref: 'Policy' } } } } },
      },
    },
  ],
  fail: [{ title: 'nothing is said', properties: {}, at: ['LifecyclePolicy.LifecyclePolicyText'] }],
} satisfies Examples;
