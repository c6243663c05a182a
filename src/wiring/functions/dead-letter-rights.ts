import { each, type Found, finding, type Graph, independently, isSet, type Relative, type Resource, text, wiring } from '../../core/index.ts';
import { arnTokens, type Tokens } from '../_access/tokens.ts';
import { grantSnippet } from '../_snippets.ts';
import { called, listed } from '../_words.ts';
import { type FunctionNode, functionNamed, type RoleNode, roleOf } from './_functions.ts';
import { arnOf, keyNamed, roleMayAt, roleMayUseKey } from './_rights.ts';

/** What Lambda does, in the name of the function's role, where it puts something aside or hands it on. */
const actions = {
  'AWS::SQS::Queue': 'sqs:SendMessage',
  'AWS::SNS::Topic': 'sns:Publish',
  'AWS::Lambda::Function': 'lambda:InvokeFunction',
  'AWS::Events::EventBus': 'events:PutEvents',
  'AWS::S3::Bucket': 's3:PutObject',
} as const;
const types = Object.keys(actions) as (keyof typeof actions)[];

interface Destination {
  readonly path: string;
  readonly at: Relative<keyof typeof actions> | undefined;
}

export default wiring({
  id: 'WIRING_FUNCTION_DEAD_LETTER_RIGHTS',
  title: 'The role of a function may send to its dead-letter target and to its destinations',
  severity: 'high',
  types: ['AWS::Lambda::Function', 'AWS::Lambda::EventInvokeConfig', 'AWS::Lambda::EventSourceMapping'],
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses it: "The provided execution role does not have permissions to call SendMessage on SQS". Where it is only the key of the target that the role may not use, it is taken, and what fails is lost: DeadLetterErrors counts up.',
  },
  why: 'Lambda puts aside what fails in the name of the role of the function. Without the right, or without the key of the target, the last trace of a failed event is lost.',
  fix: "Give the role of the function sqs:SendMessage on the queue or sns:Publish on the topic, and kms:GenerateDataKey and kms:Decrypt where it has a customer's key.",
  *check(_, { resource, graph }) {
    const fn = ownerOf(graph, resource);
    const role = fn && roleOf(graph, fn);
    if (!role) return;
    yield* each(destinationsOf(graph, resource), (one) => {
      const { path, at } = one();
      return at && refused(graph, fn, role, path, at);
    });
  },
});

function ownerOf(graph: Graph, resource: Resource): FunctionNode | undefined {
  const node = graph.node<'AWS::Lambda::Function'>(resource);
  return resource.type === 'AWS::Lambda::Function' ? node : functionNamed(graph, text(node.properties, 'FunctionName'), resource);
}

function destinationsOf(graph: Graph, resource: Resource): readonly (() => Destination)[] {
  const { properties } = graph.node(resource) as {
    properties: {
      DeadLetterConfig?: { TargetArn?: string };
      DestinationConfig?: { OnFailure?: { Destination?: string }; OnSuccess?: { Destination?: string } };
    };
  };
  const named = (path: string, owner: () => object | undefined, key: string) => () => ({
    path,
    at: graph.named(text(owner() as Record<string, string> | undefined, key), types, resource),
  });
  return [
    named('DeadLetterConfig.TargetArn', () => properties.DeadLetterConfig, 'TargetArn'),
    named('DestinationConfig.OnFailure.Destination', () => properties.DestinationConfig?.OnFailure, 'Destination'),
    named('DestinationConfig.OnSuccess.Destination', () => properties.DestinationConfig?.OnSuccess, 'Destination'),
  ];
}

function refused(graph: Graph, fn: FunctionNode, role: RoleNode, path: string, target: NonNullable<Destination['at']>): Iterable<Found> {
  const action = actions[target.resource.type as keyof typeof actions];
  const what = `${called(fn.resource)} sends to ${called(target.resource)}`;
  // What is put into a bucket is an object, below it.
  const on = target.resource.type === 'AWS::S3::Bucket' ? objectsOf : undefined;
  return independently(
    () => {
      if (on ? roleMayAt(graph, role, action, target.resource, on(graph, target.resource)) : roleMayAt(graph, role, action, target.resource)) return;
      return [
        finding(path, `${what}, and ${called(role.resource)} has no right to ${action} there`, {
          expected: `the right to ${action}`,
          related: [{ resource: target.resource }, { resource: role.resource }],
          fix: grantSnippet('Let the role of the function send there:', role.resource, 'Sends', [action], resourceOf(target.resource)),
        }),
      ];
    },
    () => encrypted(graph, role, path, what, target),
  );
}

function* encrypted(graph: Graph, role: RoleNode, path: string, what: string, target: Relative): Generator<Found> {
  const { resource } = target;
  const service = { 'AWS::SQS::Queue': 'sqs', 'AWS::SNS::Topic': 'sns' }[resource.type];
  const properties = target.properties as { KmsMasterKeyId?: string };
  if (!service || !isSet(properties, 'KmsMasterKeyId')) return;
  const key = keyNamed(graph, text(properties, 'KmsMasterKeyId'), resource);
  if (!key) return;
  const missing: string[] = [];
  yield* independently(
    () =>
      each(['kms:GenerateDataKey', 'kms:Decrypt'], (action) => {
        if (!roleMayUseKey(graph, role, key, action, service)) missing.push(action);
        return undefined;
      }),
    () =>
      missing.length === 0
        ? undefined
        : [
            finding(
              path,
              `${what}, which is encrypted with ${called(key.resource)}, and ${called(role.resource)} may not ${listed(missing, 'or')} with it`,
              {
                expected: `the right to ${listed(missing)}`,
                related: [{ resource }, { resource: key.resource }, { resource: role.resource }],
                fix: grantSnippet('Let the role of the function use the key:', role.resource, 'UsesKey', missing, arnOf(key.resource)),
              },
            ),
          ],
  );
}

function objectsOf(graph: Graph, bucket: Resource): Tokens {
  return [...(arnTokens(bucket, graph) ?? []), '/', { atom: `${bucket.key}.object` }];
}

function resourceOf(target: Resource): string {
  return target.type === 'AWS::S3::Bucket' ? `!Sub '\${${target.id}.Arn}/*'` : arnOf(target);
}
