import { finding, type Graph, type Resource, wiring } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { mayInvoke, resourcePermits } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { type Destination, eachDestination, service } from './_notifications.ts';

export default wiring({
  id: 'WIRING_BUCKET_NOTIFICATION',
  title: 'What a bucket notifies lets Amazon S3 in from that bucket',
  severity: 'high',
  types: ['AWS::S3::Bucket'],
  shipped: {
    as: 'deploy error',
    what: 'Amazon S3 tries the destination when the notification is set up and refuses it: "Unable to validate the following destination configurations".',
  },
  why: 'Queues, topics and functions let Amazon S3 in by their own policy alone, in the same account too: the one that topics have by default is for the account, not for services.',
  fix: 'Allow s3.amazonaws.com in the policy of the queue or topic, or by an AWS::Lambda::Permission for the function, with the ARN of the bucket as source.',
  *check(_, { resource, graph }) {
    yield* eachDestination(graph, resource, (one) => refused(graph, resource, one));
  },
});

function* refused(graph: Graph, bucket: Resource, destination: Destination) {
  const { action, target, whole, path } = destination;
  const ask = serviceAsk({ service, action, on: target.resource, from: bucket }, graph);
  const isFunction = action === 'lambda:InvokeFunction';
  if (isFunction ? mayInvoke(graph, target, ask) : resourcePermits(graph, target.resource, ask)) return;
  const by = isFunction ? 'permission' : 'policy of it';
  yield finding(path, `${called(bucket)} notifies ${called(whole)}, and no ${by} lets ${service} in from the bucket`, {
    expected: isFunction ? `an AWS::Lambda::Permission for ${service}` : `a policy that allows ${service} ${action}`,
    related: [{ resource: whole }],
    fix: isFunction ? permission(bucket, target.resource) : policy(bucket, target.resource, action),
  });
}

/** By account and not by the bucket's ARN: the bucket is made after this, so this cannot refer to it. */
function permission(bucket: Resource, invoked: Resource): string {
  return snippet(
    'Let the bucket invoke the function, before the notification is set up:',
    `
      ${plainId(invoked)}MayBeInvokedByBucket:
        Type: AWS::Lambda::Permission
        Properties:
          Action: lambda:InvokeFunction
          FunctionName: !Ref ${plainId(invoked)}
          Principal: ${service}
          SourceAccount: !Ref AWS::AccountId
      ${plainId(bucket)}:
        DependsOn: ${plainId(invoked)}MayBeInvokedByBucket`,
  );
}

function policy(bucket: Resource, target: Resource, action: string): string {
  const [type, property, name] =
    target.type === 'AWS::SQS::Queue' ? ['AWS::SQS::QueuePolicy', 'Queues', 'GetAtt'] : ['AWS::SNS::TopicPolicy', 'Topics', 'Ref'];
  const id = plainId(target);
  return snippet(
    `Let Amazon S3 in, before the notification is set up:`,
    `
      ${id}Policy:
        Type: ${type}
        Properties:
          ${property}: [!Ref ${id}]
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { Service: ${service} }
                Action: ${action}
                Resource: !${name} ${id}${name === 'GetAtt' ? '.Arn' : ''}
                Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }
      ${plainId(bucket)}:
        DependsOn: ${id}Policy`,
  );
}
