import { finding, type Graph, type Relative, text, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { functionOf, mayInvoke } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { eachSubscription, type Subscription, subscriptionTypes, topicName } from './_subscriptions.ts';

const service = 'sns.amazonaws.com';

export default wiring({
  id: 'WIRING_SUBSCRIPTION_FUNCTION_PERMISSION',
  title: 'A function that is subscribed to a topic lets the topic invoke it',
  severity: 'high',
  types: subscriptionTypes,
  shipped: {
    as: 'silence',
    what: 'The subscription is confirmed, Lambda refuses every invocation, and Amazon SNS gives up after its retries: the function never runs.',
  },
  why: 'Amazon SNS invokes functions by their resource policy alone. Without a permission for sns.amazonaws.com and this very topic no message arrives.',
  fix: 'Add an AWS::Lambda::Permission for the function with Principal sns.amazonaws.com and the ARN of the topic as SourceArn.',
  *check(_, { resource, graph }) {
    yield* eachSubscription(graph, resource, (one) => refused(graph, one));
  },
});

function* refused(graph: Graph, one: Subscription) {
  if (one.settings.Protocol !== 'lambda') return;
  const types = ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'] as const;
  const invoked: Relative | undefined = graph.named(text(one.settings, 'Endpoint'), types, one.owner);
  if (!invoked) return;
  const ask = serviceAsk({ service, action: 'lambda:InvokeFunction', on: invoked.resource, from: one.from }, graph);
  if (mayInvoke(graph, invoked, ask)) return;
  const whole = functionOf(graph, invoked)?.resource ?? invoked.resource;
  const id = plainId(invoked.resource);
  yield finding(`${one.path}Endpoint`, `${topicName(one, graph)} invokes ${called(whole)}, and no permission lets ${service} invoke it from there`, {
    expected: `an AWS::Lambda::Permission for ${service} from the topic`,
    related: [{ resource: whole }, ...(one.topic ? [{ resource: one.topic }] : [])],
    fix: snippet(
      'Let the topic invoke the function:',
      `
        ${id}MayBeInvokedByTopic:
          Type: AWS::Lambda::Permission
          Properties:
            Action: lambda:InvokeFunction
            FunctionName: !Ref ${id}
            Principal: ${service}
            SourceArn: !Ref ${one.topic ? plainId(one.topic) : 'TopicArn'}`,
    ),
  });
}
