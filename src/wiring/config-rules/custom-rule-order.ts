import { each, finding, some, stackOf, wiring } from '../../core/index.ts';
import { permissionsOn } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { judgeOf, lets } from './_judge-function.ts';

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_ORDER',
  title: 'A custom Config rule is created after the permission to invoke its function',
  severity: 'medium',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config tries the function when the rule is created. Where the permission comes second, the rule is refused (InsufficientPermissionsException) and the stack rolls back; the next attempt may succeed.',
  },
  why: 'CloudFormation creates the rule as soon as the function is there, and does not know that the permission matters to it.',
  fix: 'Name the permission in the DependsOn of the rule, and ask it for SourceAccount: a SourceArn of the rule itself could only come after it.',
  scope: ({ Source }) => Source?.Owner === 'CUSTOM_LAMBDA' || 'no function judges by it',
  *check(properties, { resource, graph }) {
    const judge = judgeOf(graph, properties, resource);
    if (!judge) return;
    const inTime = (one: { readonly resource: typeof resource }) =>
      stackOf(one.resource) !== stackOf(resource) || graph.isAfter(resource, one.resource);
    const related = permissionsOn(graph, judge.invoked);
    if (some(related, (permissions) => some(permissions, (one) => inTime(one) && lets(graph, one, resource, judge)))) return;
    // One finding for the first that would do: the others need not wait.
    let isFound = false;
    yield* each(
      related.flatMap(({ items }) => items),
      function* (one) {
        if (isFound || !lets(graph, one, resource, judge)) return;
        isFound = true;
        const waits = graph.isAfter(one.resource, resource);
        yield finding(
          '',
          waits
            ? `${called(one.resource)} waits for ${called(resource)}, which cannot be created before it: AWS Config tries ${called(judge.whole.resource)} at once`
            : `${called(resource)} can be created before ${called(one.resource)}, without which AWS Config cannot invoke ${called(judge.whole.resource)}`,
          {
            expected: `DependsOn: ${plainId(one.resource)}`,
            related: [{ resource: one.resource }],
            fix: waits
              ? 'Give the permission SourceAccount: !Ref AWS::AccountId in place of SourceArn, and let the rule wait for it by DependsOn.'
              : snippet(
                  'Let the rule wait:',
                  `
                    ${plainId(resource)}:
                      Type: AWS::Config::ConfigRule
                      DependsOn: ${plainId(one.resource)}`,
                ),
          },
        );
      },
    );
  },
});
