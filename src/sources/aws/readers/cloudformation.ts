import { stack } from '../../../shapes/cloudformation/stack.ts';
import { type Reader, service } from '../reader.ts';

const cloudformation = service({ name: 'cloudformation', load: () => import('@aws-sdk/client-cloudformation'), client: 'CloudFormationClient' });

export const readers: readonly Reader[] = [
  cloudformation.table({
    name: 'cloudformation-stacks',
    types: ['AWS::CloudFormation::Stack'],
    list: { command: 'DescribeStacks', items: (out) => out.Stacks },
    resource: (one) => stack(one, one.Tags),
  }),
];
