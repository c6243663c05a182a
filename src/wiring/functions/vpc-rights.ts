import { each, finding, independently, isSet, wiring } from '../../core/index.ts';
import { roleMayAnywhere } from '../_access/roles.ts';
import { grantSnippet } from '../_snippets.ts';
import { called, listed } from '../_words.ts';
import { roleOf } from './_functions.ts';

/** What Lambda does to put a function into a network. */
const actions = ['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface'];

export default wiring({
  id: 'WIRING_FUNCTION_VPC_RIGHTS',
  title: 'The role of a function in a VPC may make the network interfaces that it needs there',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses the function: "The provided execution role does not have permissions to call CreateNetworkInterface on EC2".',
  },
  why: 'Lambda makes network interfaces in the subnets of a function in the name of its role.',
  fix: 'Give the role AWSLambdaVPCAccessExecutionRole, or the actions on network interfaces that it lists.',
  scope: ({ VpcConfig }) => isSet(VpcConfig, 'SubnetIds') || 'it is in no VPC',
  *check(_, { resource, graph }) {
    const role = roleOf(graph, graph.node<'AWS::Lambda::Function'>(resource));
    if (!role) return;
    const missing: string[] = [];
    yield* independently(
      () =>
        each(actions, (action) => {
          if (!roleMayAnywhere(graph, role.resource, action)) missing.push(action);
          return undefined;
        }),
      () =>
        missing.length === 0
          ? undefined
          : [
              finding('VpcConfig', `${called(resource)} is to run in a VPC, and ${called(role.resource)} may not ${listed(missing, 'or')}`, {
                expected: `the right to ${listed(actions)}`,
                related: [{ resource: role.resource }],
                fix: grantSnippet('Let the role of the function make its network interfaces:', role.resource, 'Connects', actions, "'*'"),
              }),
            ],
    );
  },
});
