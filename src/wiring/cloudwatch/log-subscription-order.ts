import { finding, type Graph, type Relative, some, wiring } from '../../core/index.ts';
import type { Ask } from '../_access/ask.ts';
import { permissionAllows, permissionsOn } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { asksToInvoke, invokedBy, logService as service } from './_log-groups.ts';

export default wiring({
  id: 'WIRING_LOG_SUBSCRIPTION_ORDER',
  title: 'A log group is subscribed to a function only after the function lets the log service in',
  severity: 'medium',
  types: ['AWS::Logs::SubscriptionFilter'],
  shipped: {
    as: 'deploy error',
    what: 'The filter may be made first, and then the deployment fails: Could not execute the lambda function. The next try may succeed.',
  },
  why: 'The log service invokes the function when the filter is made. Nothing in the filter names the permission, so CloudFormation makes both at once.',
  fix: 'Add DependsOn with the permission to the subscription filter.',
  *check(properties, { resource, graph }) {
    const invoked = invokedBy(graph, properties, resource);
    if (!invoked) return;
    const permitting = permittingIn(graph, invoked, asksToInvoke(graph, properties, resource, invoked));
    const [first] = permitting;
    // Without any, that is another finding.
    if (!first || permitting.some((one) => graph.isAfter(resource, one.resource))) return;
    yield finding('', `${called(resource)} may be made before ${called(first.resource)} lets ${service} invoke ${called(invoked.resource)}`, {
      expected: `DependsOn: ${plainId(first.resource)}`,
      related: [{ resource: first.resource }],
      fix: snippet('Let it wait for the permission:', `${plainId(resource)}:\n  DependsOn: ${plainId(first.resource)}`),
    });
  },
});

function permittingIn(graph: Graph, invoked: Relative, asks: readonly Ask[]): Relative[] {
  const found: Relative[] = [];
  some(permissionsOn(graph, invoked), (related) =>
    some(related, (one) => {
      if (some(asks, (ask) => permissionAllows(graph, one, ask))) found.push(one);
      return false;
    }),
  );
  return found;
}
