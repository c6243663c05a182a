import {
  anyOf,
  type Estate,
  type Graph,
  OwnName,
  Partial,
  type Relative,
  type Resource,
  some,
  text,
  Unknown,
  type Value,
  Veil,
} from '../../core/index.ts';
import { type PolicyStatement, policyOf, principalsOfKind, statementsOf } from '../../schema/index.ts';
import { roleMay } from '../_access/roles.ts';
import { type FunctionNode, functionNamed, isCustomResource, roleOf } from './_functions.ts';
import { type Mention, mentions, wordsIn } from './_mentions.ts';

/** What invokes a function: all that templates know to do so. */

/** Types that name a function without ever calling it. */
const silent = new Set([
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Version',
  'AWS::KMS::Key',
  'AWS::Events::EventBusPolicy',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::SecretsManager::ResourcePolicy',
]);
const silentServices = /^AWS::(?:CloudWatch|ApplicationAutoScaling|CodeDeploy|IAM|ResourceGroups|Synthetics)::/;

const alarmed = ['AlarmActions', 'OKActions', 'InsufficientDataActions'];

/** The properties by which a type calls, of those that may name a function in others too. */
const calling: Readonly<Record<string, string | readonly string[]>> = {
  'AWS::CloudWatch::Alarm': alarmed,
  'AWS::CloudWatch::CompositeAlarm': alarmed,
  'AWS::Config::ConfigRule': 'Source',
  'AWS::Events::Rule': 'Targets',
  'AWS::Lambda::EventSourceMapping': 'FunctionName',
  'AWS::Lambda::Function': 'Environment',
  'AWS::Logs::SubscriptionFilter': 'DestinationArn',
  'AWS::S3::Bucket': 'NotificationConfiguration',
  'AWS::SNS::Subscription': 'Endpoint',
  'AWS::SQS::Queue': 'RedrivePolicy',
  'AWS::Scheduler::Schedule': 'Target',
  // The CDK's: it sets how long the log of a function is kept, and calls another to do so.
  'Custom::LogRetention': 'ServiceToken',
};

/** Where functions are called by a name that may be written out. */
const byName = [
  { type: 'AWS::Config::ConfigRule', theirs: 'Source.SourceIdentifier' },
  { type: 'AWS::Events::Rule', theirs: 'Targets[].Arn' },
  { type: 'AWS::Lambda::EventSourceMapping', theirs: 'FunctionName' },
  { type: 'AWS::Lambda::Url', theirs: 'TargetFunctionArn' },
  { type: 'AWS::Logs::SubscriptionFilter', theirs: 'DestinationArn' },
  { type: 'AWS::S3::Bucket', theirs: 'NotificationConfiguration.LambdaConfigurations[].Function' },
  { type: 'AWS::Scheduler::Schedule', theirs: 'Target.Arn' },
] as const;

/** Whether something calls the function, by itself or by an alias or a version of it. */
export function isInvoked(graph: Graph, fn: FunctionNode): boolean {
  const { resource } = fn;
  return anyOf(
    () => isCalled(graph, resource),
    () => isOpenToOutsiders(graph, resource),
    () => some(graph.joined(resource, { type: 'AWS::Lambda::Alias', theirs: 'FunctionName' }), (one) => isQualifiedCalled(graph, one.resource)),
    () => some(graph.joined(resource, { type: 'AWS::Lambda::Version', theirs: 'FunctionName' }), (one) => isQualifiedCalled(graph, one.resource)),
    () => isDeploymentHook(graph, fn),
    () => isCalledByName(graph, fn),
  );
}

/** Types of which each is there to have functions called, or lets somebody call them. */
const callers = [
  'AWS::ApiGateway::Method',
  'AWS::ApiGatewayV2::Integration',
  'AWS::Config::ConfigRule',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Url',
  'AWS::Logs::SubscriptionFilter',
  'AWS::Pipes::Pipe',
  'AWS::SNS::Subscription',
  'AWS::Scheduler::Schedule',
  'AWS::StepFunctions::StateMachine',
] as const;

/** Whether anything could call a function at all, wherever it is made. A library of functions has nothing: other stacks call them. */
export function hasCallers(graph: Graph, fn: Resource): boolean {
  const { estate } = graph;
  return (
    callers.some((type) => estate.ofType(type).length > 0 || !graph.all(type).complete) ||
    graph.followers(fn).some((one) => isCustomResource(one.type))
  );
}

/** CodeDeploy calls these before and after it moves the traffic; update policies name them, which are no properties. */
function isDeploymentHook(graph: Graph, { properties }: FunctionNode): boolean {
  if (graph.all('AWS::CodeDeploy::DeploymentGroup').items.length === 0) return false;
  return text(properties, 'FunctionName')?.startsWith('CodeDeployHook') ?? false;
}

function isQualifiedCalled(graph: Graph, qualified: Resource): boolean {
  return anyOf(
    () => isCalled(graph, qualified),
    () => isOpenToOutsiders(graph, qualified),
  );
}

function isOpenToOutsiders(graph: Graph, invoked: Resource): boolean {
  return some(graph.joined(invoked, { type: 'AWS::Lambda::Permission', theirs: 'FunctionName' }), (one) => isForOutsiders(graph, one));
}

/** By those that hold a reference to it, or by whoever reads the outputs. */
function isCalled(graph: Graph, invoked: Resource): boolean {
  const outputs = graph.estate.stacks.flatMap((stack) => stack.outputs.map((one) => one.value));
  if (outputs.some((value) => mentions(value, invoked) === 'yes')) return true;
  return some(graph.followers(invoked), (one) => calls(graph, one, invoked));
}

function calls(graph: Graph, one: Resource, invoked: Resource): boolean {
  if (one.key === invoked.key || silent.has(one.type)) return false;
  if (one.type.startsWith('AWS::IAM::')) return isPolicyInUse(graph, one, invoked);
  const properties = calling[one.type];
  if (one.type === 'AWS::CloudWatch::Dashboard') return drawsBy(one, invoked);
  if (properties === undefined && silentServices.test(one.type)) return false;
  const mention = properties === undefined ? mentions(one.properties as Value, invoked) : mentionsIn(one, properties, invoked);
  if (mention === 'open') graph.unknown(`whether ${one.id} calls ${invoked.id} is not known`);
  return mention === 'yes';
}

function mentionsIn(one: Resource, properties: string | readonly string[], invoked: Resource): Mention {
  const all = [properties].flat().map((property) => mentions(memberOf(one, property), invoked));
  return all.find((mention) => mention === 'yes') ?? all.find((mention) => mention === 'open') ?? 'no';
}

/** A widget of one's own is drawn by a function, which the dashboard calls. All others only show its metrics. */
function drawsBy(dashboard: Resource, invoked: Resource): boolean {
  const body = memberOf(dashboard, 'DashboardBody');
  const written = body instanceof Partial ? body.parts : [body];
  return written.some((part) => typeof part === 'string' && /"type"\s*:\s*"custom"/.test(part)) && mentions(body, invoked) === 'yes';
}

function memberOf({ properties }: Resource, property: string): Value {
  const whole = properties as Value;
  return whole instanceof Veil ? whole : properties[property];
}

/** What calls by a role, and says in its own properties whom: the right alone is no call. */
const saysWhom = /^AWS::(?:Events|Scheduler|Pipes|StepFunctions|ApiGateway|ApiGatewayV2|AppSync|IAM|KMS|S3|SQS|SNS)::/;

/** Whether rights to call it belong to code, which may call whenever it likes, or to people. */
function isPolicyInUse(graph: Graph, policy: Resource, invoked: Resource): boolean {
  const holders = policy.type === 'AWS::IAM::Role' ? [policy] : holdersOf(graph, policy);
  if (holders.length === 0)
    return ['Users', 'Groups', 'Roles', 'UserName', 'GroupName', 'RoleName'].some((key) => policy.properties[key] !== undefined);
  return some(holders, (holder) => {
    if (holder.type !== 'AWS::IAM::Role') return true;
    const users = graph.followers(holder).filter((one) => one.key !== invoked.key);
    if (users.some((one) => !saysWhom.test(one.type) || one.type === 'AWS::IAM::InstanceProfile')) return true;
    const trust = policyOf(graph.node<'AWS::IAM::Role'>(holder).properties, 'AssumeRolePolicyDocument' as never);
    const people = (kind: 'AWS' | 'Federated') => (one: PolicyStatement) =>
      some(principalsOfKind(one, kind), (who) => who.head !== '' || who.references.length > 0 || who.value !== '');
    return anyOf(
      () => some(statementsOf(trust), people('AWS')),
      () => some(statementsOf(trust), people('Federated')),
    );
  });
}

function holdersOf(graph: Graph, policy: Resource): Resource[] {
  const isHolder = ({ type }: Resource) => /^AWS::IAM::(?:Role|User|Group)$/.test(type);
  const named = (policy.comesAfter ?? []).flatMap((key) => graph.byKey(key) ?? []);
  return [...named, ...graph.followers(policy)].filter(isHolder);
}

/** Services that call for a resource which templates name the function in: without it they have nobody to call for. */
const shown = ['events', 'config', 's3', 'sns', 'logs'].map((one) => `${one}.amazonaws.com`);
const sources = ['AWS::Events::Rule', 'AWS::S3::Bucket', 'AWS::SNS::Topic', 'AWS::Logs::LogGroup', 'AWS::Config::ConfigRule'] as const;

/** Whether a permission is for somebody outside of what is judged. */
function isForOutsiders(graph: Graph, { properties, resource }: Relative<'AWS::Lambda::Permission'>): boolean {
  const principal = text(properties, 'Principal');
  if (!principal) return false;
  if (!principal.isOneOf(shown)) return true;
  const account = text(properties, 'SourceAccount');
  const isOwn = account === undefined || account.parts.every((part) => part instanceof OwnName) || account.equals(resource.account ?? '');
  if (!isOwn) return true;
  const source = text(properties, 'SourceArn');
  if (!source || /[*?]$/.test(source.tail)) return false;
  return graph.named(source, sources, resource) === undefined && source.references.length === 0;
}

/** By a name that is written out: only a function that somebody named can be. */
function isCalledByName(graph: Graph, fn: FunctionNode): boolean {
  const { resource } = fn;
  const { name } = resource;
  if (name === undefined) return false;
  if (name instanceof Unknown && !(name instanceof OwnName)) graph.unknown(name.reason, 'FunctionName');
  return anyOf(
    () => some(byName, (join) => some(graph.joined(resource, join as never), () => true)),
    () => isSubscribed(graph, fn),
    // One that is put together is put together wherever it stands, and then nobody knows either whom that names.
    () => typeof name === 'string' && callersByWord(graph, name).some((one) => one !== resource),
    () =>
      some(
        wordsOf(graph).open,
        (one) => isThere(graph, one) && one !== resource && mayCall(graph, one, fn) && graph.unknown(`whom ${one.id} calls is not known`),
      ),
  );
}

/** Only subscriptions of functions matter: addresses of people are often given on deployment. */
function isSubscribed(graph: Graph, fn: FunctionNode): boolean {
  const subscriptions = graph.joined(fn.resource, { type: 'AWS::SNS::Subscription', theirs: 'Endpoint' });
  if (subscriptions.items.length > 0) return true;
  return (
    !subscriptions.complete &&
    some(graph.all('AWS::SNS::Subscription'), (one) => one.properties.Protocol === 'lambda' && isThis(graph, one, 'Endpoint', fn))
  );
}

function isThis(graph: Graph, one: Relative, key: string, fn: FunctionNode): boolean {
  return functionNamed(graph, text(one.properties as Record<string, string>, key), one.resource)?.resource === fn.resource;
}

function mayCall(graph: Graph, caller: Resource, fn: FunctionNode): boolean {
  if (caller.type !== 'AWS::Lambda::Function') return true;
  const role = roleOf(graph, graph.node<'AWS::Lambda::Function'>(caller));
  return role === undefined || roleMay(graph, { role: role.resource, action: 'lambda:InvokeFunction', on: fn.resource });
}

function callersByWord(graph: Graph, name: string): readonly Resource[] {
  return (wordsOf(graph).byWord.get(name) ?? []).filter((one) => isThere(graph, one));
}

function isThere(graph: Graph, one: Resource): boolean {
  return graph.byKey(one.key) !== undefined;
}

/** What stands in the environments of functions and in state machines, which may call by a name: its words, and where some are not known. */
interface Words {
  readonly byWord: ReadonlyMap<string, readonly Resource[]>;
  readonly open: readonly Resource[];
}

const known = new WeakMap<Estate, Words>();

function wordsOf({ estate }: Graph): Words {
  const made = known.get(estate);
  if (made) return made;
  const byWord = new Map<string, Resource[]>();
  const open: Resource[] = [];
  for (const one of [...estate.ofType('AWS::Lambda::Function'), ...estate.ofType('AWS::StepFunctions::StateMachine')]) {
    const { words, isOpen } = wordsIn(one.type === 'AWS::Lambda::Function' ? memberOf(one, 'Environment') : (one.properties as Value));
    for (const word of words) {
      const others = byWord.get(word);
      if (others) others.push(one);
      else byWord.set(word, [one]);
    }
    if (isOpen) open.push(one);
  }
  const words = { byWord, open };
  known.set(estate, words);
  return words;
}
