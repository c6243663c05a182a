import { finding, wiring } from '../../core/index.ts';
import { isAssumableBy } from '../_access/roles.ts';
import { trustSnippet } from '../_snippets.ts';
import { called } from '../_words.ts';
import { roleOf } from './_functions.ts';

const service = 'lambda.amazonaws.com';

export default wiring({
  id: 'WIRING_FUNCTION_ROLE_TRUST',
  title: 'The role of a function can be assumed by Lambda',
  severity: 'critical',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses the function: "The role defined for the function cannot be assumed by Lambda".',
  },
  why: 'A function runs as its role. If the trust policy does not let lambda.amazonaws.com assume it, there is no function.',
  fix: 'Let the trust policy of the role allow sts:AssumeRole to the service lambda.amazonaws.com.',
  *check(_, { resource, graph }) {
    const role = roleOf(graph, graph.node<'AWS::Lambda::Function'>(resource));
    if (!role || isAssumableBy(graph, role, service, resource)) return;
    yield finding('Role', `${called(resource)} runs as ${called(role.resource)}, whose trust policy does not let ${service} assume it`, {
      expected: `a role that ${service} may assume`,
      related: [{ resource: role.resource, path: 'AssumeRolePolicyDocument' }],
      fix: trustSnippet('Let Lambda assume the role:', role.resource, service),
    });
  },
});
