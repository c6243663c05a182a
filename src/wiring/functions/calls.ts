import { each, finding, type Graph, independently, some, wiring } from '../../core/index.ts';
import { iamAction } from '../../schema/actions.ts';
import { statementsOf } from '../../schema/index.ts';
import { attachedPolicies, documentOf } from '../_access/resource-policies.ts';
import { roleMayAnywhere } from '../_access/roles.ts';
import { grantSnippet } from '../_snippets.ts';
import { called, listed } from '../_words.ts';
import { assumesRoles, callsOf } from './_calls.ts';
import { codeOf, placeOf, reachable } from './_code.ts';
import { givenBy } from './_environment.ts';
import { type FunctionNode, type RoleNode, roleOf } from './_functions.ts';
import { isDirect } from './_rights.ts';

export default wiring({
  id: 'WIRING_FUNCTION_CALLS',
  title: 'The role of a function may do what its code calls AWS for',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'Everything is deployed, and the call fails with AccessDenied whenever the code comes to it: perhaps on the first invocation, perhaps on the day on which something has to be reported.',
  },
  why: 'What code calls and what its role allows are written in two places. A call that is allowed nowhere cannot succeed.',
  fix: 'Give the role the actions that the code calls, on the resources that it calls them for.',
  *check(_, { resource, graph }) {
    const fn = graph.node<'AWS::Lambda::Function'>(resource);
    const role = roleOf(graph, fn);
    const code = role && codeOf(fn);
    const files = code ? reachable(code) : [];
    if (!role || !code || files.some(assumesRoles)) return;
    const calls = new Map<string, string>();
    for (const file of files) for (const { action, line } of callsOf(file)) if (!calls.has(action)) calls.set(action, placeOf(code, file, line));
    const missing: string[] = [];
    yield* independently(
      () =>
        each([...calls.keys()], (action) => {
          if (!roleMayAnywhere(graph, role.resource, action) && !isLetIn(graph, fn, role)) missing.push(action);
          return undefined;
        }),
      () =>
        missing.length === 0
          ? undefined
          : [
              finding(
                'Role',
                `${called(resource)} calls ${listed(missing.map((one) => `${one} (${calls.get(one)})`))}, and no policy of ${called(role.resource)} allows it`,
                {
                  expected: `the right to ${listed(missing)}`,
                  related: [{ resource: role.resource }],
                  fix: grantSnippet(
                    'Let the role of the function call it, on what it calls it for:',
                    role.resource,
                    'Calls',
                    missing,
                    onWhat(missing),
                  ),
                },
              ),
            ],
    );
  },
});

function onWhat(actions: readonly string[]): string {
  return actions.some((one) => iamAction(one)?.takesResource) ? '… # the ARN of what is called for' : "'*'";
}

/** Whether a policy of what the function is given names its role: then that may allow the call. */
function isLetIn(graph: Graph, fn: FunctionNode, role: RoleNode): boolean {
  return some(Object.keys(fn.properties.Environment?.Variables ?? {}), (variable) => {
    const given = givenBy(graph, fn, variable);
    if (!given) return false;
    const { items, related } = attachedPolicies(graph, given.resource);
    if (some(items, (one) => some(statementsOf(documentOf(graph, one)), (statement) => statement.Effect === 'Allow' && isDirect(statement, role))))
      return true;
    for (const one of related) if (!one.complete) one.raise();
    return false;
  });
}
