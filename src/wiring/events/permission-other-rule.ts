import { finding, type Graph, listOf, type Relative, type Resource, some, text, wiring } from '../../core/index.ts';
import { functionOf } from '../_access/resource-policies.ts';
import { isService } from '../_access/statement.ts';
import { called, nounOf, plainId, snippet } from '../_words.ts';
import { eventBridge, invokedBy, isOtherService } from './_targets.ts';

export default wiring({
  id: 'WIRING_PERMISSION_OTHER_RULE',
  title: 'A permission for EventBridge names a rule that targets the function',
  severity: 'high',
  types: ['AWS::Lambda::Permission'],
  shipped: {
    as: 'silence',
    what: 'Lambda takes any source. The rule that is named never invokes the function, and the one that should is refused each time.',
  },
  why: 'A permission whose source is another rule, or no rule at all, lets in what never comes and keeps out what does.',
  fix: 'Name the rule that targets the function as SourceArn, or make it a target of the rule that is named.',
  *check(permission, { resource, graph }) {
    const principal = text(permission, 'Principal');
    const source = text(permission, 'SourceArn');
    if (!principal || !source || !isService(principal, eventBridge, graph)) return;
    const invoked = graph.named(text(permission, 'FunctionName'), ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'], resource);
    const whole = invoked && functionOf(graph, invoked);
    if (!whole) return;
    const other = source.references.map((one) => graph.byKey(one.target)).find((one) => one?.type.startsWith('AWS::') && !fromRules.test(one.type));
    if (other || isOtherService(source, 'events')) {
      yield finding(
        'SourceArn',
        `${called(resource)} lets ${eventBridge} invoke ${whole.resource.id} from ${other ? called(other) : source.pattern}, and EventBridge speaks for rules alone`,
        {
          expected: 'the ARN of a rule',
          ...(other ? { related: [{ resource: other }] } : {}),
        },
      );
      return;
    }
    const rule = graph.named(source, ['AWS::Events::Rule'], resource);
    // A rule without any targets has a finding of its own.
    if (!rule || listOf(rule.properties.Targets).length === 0 || targets(graph, rule, whole.resource)) return;
    yield finding(
      'SourceArn',
      `${called(resource)} lets ${called(rule.resource)} invoke ${called(whole.resource)}, which that ${nounOf(rule.resource.type)} does not target`,
      {
        expected: 'a rule that targets the function',
        related: [{ resource: rule.resource, path: 'Targets' }, { resource: whole.resource }],
        fix: snippet(
          'Name the rule that targets it, or let this one do so:',
          `
          ${plainId(rule.resource)}:
            Properties:
              Targets:
                - Id: ${plainId(whole.resource)}
                  Arn: !GetAtt ${plainId(whole.resource)}.Arn`,
        ),
      },
    );
  },
});

/** What the ARN of a rule may be put together of. */
const fromRules = /^AWS::(?:Events|CloudFormation|SSM)::/;

function targets(graph: Graph, rule: Relative<'AWS::Events::Rule'>, whole: Resource): boolean {
  return some(listOf(rule.properties.Targets), (target) => invokedBy(graph, target, rule.resource)?.whole.resource === whole);
}
