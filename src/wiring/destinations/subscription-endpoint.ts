import { finding, type Graph, type Resource, type Text, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { attributeOf } from './_endpoints.ts';
import { eachSubscription, type Subscription, subscriptionTypes } from './_subscriptions.ts';

/** What each protocol wants for an endpoint, and how that is told. */
const wanted: Readonly<Record<string, { readonly what: string; readonly is: (endpoint: Text) => boolean; readonly namespace?: string }>> = {
  sqs: { what: 'the ARN of a queue', is: (endpoint) => isArnOf(endpoint, 'sqs'), namespace: 'AWS::SQS::' },
  lambda: { what: 'the ARN of a function', is: (endpoint) => isArnOf(endpoint, 'lambda'), namespace: 'AWS::Lambda::' },
  firehose: { what: 'the ARN of a delivery stream', is: (endpoint) => isArnOf(endpoint, 'firehose'), namespace: 'AWS::KinesisFirehose::' },
  application: { what: 'the ARN of a device', is: (endpoint) => isArnOf(endpoint, 'sns') },
  email: { what: 'a mail address', is: isAddress },
  'email-json': { what: 'a mail address', is: isAddress },
  https: { what: 'a URL that begins with https://', is: (endpoint) => endpoint.startsWith('https://') },
  http: { what: 'a URL that begins with http://', is: (endpoint) => endpoint.startsWith('http://') },
  sms: { what: 'a phone number like +14155550100', is: (endpoint) => /^\+?[\d\s().-]{5,25}$/.test(endpoint.value) },
};

export default wiring({
  id: 'WIRING_SUBSCRIPTION_ENDPOINT',
  title: 'The endpoint of a subscription is of the kind that its protocol wants',
  severity: 'high',
  types: subscriptionTypes,
  shipped: {
    as: 'deploy error',
    what: 'Amazon SNS refuses the subscription (InvalidParameter: Invalid parameter: Endpoint), and the stack rolls back.',
  },
  why: 'Each protocol wants its own kind of endpoint: the ARN of a queue and not its URL, the ARN of a function and not its name, an address for mail.',
  fix: 'Give the Endpoint that fits the Protocol: Fn::GetAtt with Arn for queues and functions, where Ref would answer a URL or a name.',
  *check(_, { resource, graph }) {
    yield* eachSubscription(graph, resource, (one) => misfit(graph, one));
  },
});

function* misfit(graph: Graph, one: Subscription) {
  const protocol = one.settings.Protocol;
  const kind = protocol !== undefined && Object.hasOwn(wanted, protocol) ? wanted[protocol] : undefined;
  if (protocol !== undefined && !kind) {
    yield finding(`${one.path}Protocol`, `${called(one.owner)} has the protocol ${protocol}, which Amazon SNS does not know`, {
      expected: Object.keys(wanted).join(', '),
    });
    return;
  }
  const endpoint = text(one.settings, 'Endpoint');
  if (!kind || !endpoint) return;
  const answered = attributeOf(graph, endpoint);
  if (answered) {
    const { target, attribute, isArn } = answered;
    const fits = kind.namespace !== undefined && target.type.startsWith(kind.namespace);
    if ((fits && isArn) || protocol === 'application') return;
    const says = `${attribute === undefined ? 'Ref' : attribute} of ${called(target)}`;
    yield finding(`${one.path}Endpoint`, `${called(one.owner)} sends by ${protocol}, which wants ${kind.what}; ${says} is none`, {
      expected: kind.what,
      related: [{ resource: target }],
      ...(fits ? { fix: byArn(target) } : {}),
    });
  } else if (!kind.is(endpoint)) {
    yield finding(`${one.path}Endpoint`, `${called(one.owner)} sends by ${protocol}, which wants ${kind.what}; ${endpoint.pattern} is none`, {
      expected: kind.what,
    });
  }
}

function byArn(target: Resource): string {
  return snippet('Name it by its ARN:', `Endpoint: !GetAtt ${plainId(target)}.Arn`);
}

function isArnOf(endpoint: Text, service: string): boolean {
  if (!endpoint.startsWith('arn:')) return false;
  const named = /^arn:[^:]*:([^:]*):/.exec(endpoint.pattern)?.[1];
  return named === undefined || named.includes('*') ? endpoint.value.split(':')[2] === service : named === service;
}

/** Addresses are told by their `@` alone: Amazon SNS takes what mail servers take. */
function isAddress(endpoint: Text): boolean {
  return endpoint.known ? /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(endpoint.value) : endpoint.includes('@');
}
