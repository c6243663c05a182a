import { stack } from '../../../shapes/cloudformation/stack.ts';
import { type Reader, service } from '../reader.ts';

const cloudformation = service({ name: 'cloudformation', load: () => import('@aws-sdk/client-cloudformation'), client: 'CloudFormationClient' });

export const readers: readonly Reader[] = [
  cloudformation.table({
    name: 'cloudformation-stacks',
    types: ['AWS::CloudFormation::Stack'],
    // One that is under review is a plan for a stack, and has nothing in it.
    list: { command: 'DescribeStacks', items: (out) => out.Stacks?.filter((one) => one.StackStatus !== 'REVIEW_IN_PROGRESS') },
    resource: (one) => stack(one, one.Tags),
  }),
];
