import { type Relative, wiring } from '../../core/index.ts';
import type { PolicyDocument } from '../../schema/index.ts';
import { treeOf } from '../_access/written-json.ts';
import { misspelt } from './_principals.ts';

export default wiring({
  id: 'WIRING_ROLE_TRUST_PRINCIPAL',
  title: 'The services that a trust policy names are called so',
  severity: 'high',
  types: ['AWS::IAM::Role'],
  shipped: {
    as: 'deploy error',
    what: 'IAM refuses the role: "Invalid principal in policy" (MalformedPolicyDocument), and the stack rolls back.',
  },
  why: 'A service assumes a role under one name alone, and not always the one it is called by: EventBridge is events.amazonaws.com, Step Functions states.amazonaws.com.',
  fix: 'Write the principal of the service as its guide has it, under Service in AssumeRolePolicyDocument.',
  *check(_, { resource, graph }) {
    const document = treeOf(graph, graph.node(resource) as Relative, 'AssumeRolePolicyDocument') as PolicyDocument | undefined;
    yield* misspelt(resource, 'AssumeRolePolicyDocument', document);
  },
});
