import type { Examples } from '../../core/index.ts';

const notebook = { InstanceType: 'ml.t3.medium', RoleArn: 'arn:aws:iam::111122223333:role/notebook' };

export default {
  pass: [{ title: 'root access is off', properties: { ...notebook, RootAccess: 'Disabled' } }],
  fail: [
    { title: 'nothing is said, so users are root', properties: notebook, at: ['RootAccess'] },
    { title: 'root access is on', properties: { ...notebook, RootAccess: 'Enabled' }, at: ['RootAccess'] },
  ],
  unknown: [
    {
      title: 'root access is a parameter',
      template: {
        Parameters: { Root: { Type: 'String' } },
        Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { ...notebook, RootAccess: { Ref: 'Root' } } } },
      },
    },
  ],
} satisfies Examples;
