import { each, finding, type Graph, listOf, type Relative, type Resource, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { mayInvoke } from '../_access/resource-policies.ts';
import { permissionSnippet } from '../_snippets.ts';
import { called, plainId } from '../_words.ts';
import { invokedBy } from './_targets.ts';

const service = 'events.amazonaws.com';

export default wiring({
  id: 'WIRING_EVENT_TARGET_FUNCTION_PERMISSION',
  title: 'A function that an EventBridge rule targets lets EventBridge invoke it from that rule',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'silence',
    what: 'The rule matches, every invocation is refused, and FailedInvocations counts up where nobody looks: the function never runs.',
  },
  why: 'EventBridge invokes functions by their resource policy alone. Without a permission for events.amazonaws.com and this very rule nothing arrives, and nothing says so.',
  fix: 'Add an AWS::Lambda::Permission for the function with Principal events.amazonaws.com and the ARN of the rule as SourceArn.',
  *check({ Targets }, { resource, graph }) {
    yield* each(listOf(Targets), (target, index) => refused(graph, resource, target, index));
  },
});

function* refused(graph: Graph, rule: Resource, target: { readonly Arn?: string }, index: number) {
  const found = invokedBy(graph, target, rule);
  if (!found) return;
  const { invoked, whole } = found;
  if (mayInvoke(graph, invoked, serviceAsk({ service, action: 'lambda:InvokeFunction', on: invoked.resource, from: rule }, graph))) return;
  yield finding(
    `Targets[${index}].Arn`,
    `${called(rule)} targets ${called(whole.resource)}, and no permission lets ${service} invoke it from ${rule.id}`,
    { expected: `an AWS::Lambda::Permission for ${service} from this rule`, related: [{ resource: whole.resource }], fix: permission(rule, invoked) },
  );
}

function permission(rule: Resource, invoked: Relative): string {
  return permissionSnippet('Let the rule invoke the function:', rule, invoked.resource, service, `!GetAtt ${plainId(rule)}.Arn`);
}
