import type { Examples } from '../../core/index.ts';

const notebook = { InstanceType: 'ml.t3.medium', RoleArn: 'arn:aws:iam::111122223333:role/notebook', SubnetId: 'subnet-1' };

export default {
  pass: [{ title: 'direct access is off', properties: { ...notebook, DirectInternetAccess: 'Disabled' } }],
  fail: [
    { title: 'a notebook in a VPC that keeps its own way out', properties: notebook, at: ['DirectInternetAccess'] },
    { title: 'direct access is on', properties: { ...notebook, DirectInternetAccess: 'Enabled' }, at: ['DirectInternetAccess'] },
  ],
  unknown: [
    {
      title: 'direct access is a parameter',
      template: {
        Parameters: { Access: { Type: 'String' } },
        Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { ...notebook, DirectInternetAccess: { Ref: 'Access' } } } },
      },
    },
  ],
} satisfies Examples;
