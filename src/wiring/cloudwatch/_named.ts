import { type Estate, type Graph, OwnName, type Reference, type Resource, type Text, type TypeName, text } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { nameProperty, refIdentifier } from '../../schema/index.ts';
import { nameTokens, tokensInWords, tokensOf } from '../_access/tokens.ts';
import { called, nounOf, plainId } from '../_words.ts';
import { isOwn } from './_metrics.ts';

/** Dimensions that name a resource, and by which of its attributes: `namespace dimension types attribute`. */
const dimensions = `
AWS/Lambda FunctionName AWS::Lambda::Function FunctionName
AWS/SQS QueueName AWS::SQS::Queue QueueName
AWS/SNS TopicName AWS::SNS::Topic TopicName
AWS/Events RuleName AWS::Events::Rule Name
AWS/Events EventBusName AWS::Events::EventBus Name
AWS/States StateMachineArn AWS::StepFunctions::StateMachine Arn
AWS/States LambdaFunctionArn AWS::Lambda::Function Arn
AWS/DynamoDB TableName AWS::DynamoDB::Table,AWS::DynamoDB::GlobalTable TableName
AWS/S3 BucketName AWS::S3::Bucket BucketName
AWS/Logs LogGroupName AWS::Logs::LogGroup LogGroupName
AWS/Kinesis StreamName AWS::Kinesis::Stream Name
AWS/Firehose DeliveryStreamName AWS::KinesisFirehose::DeliveryStream DeliveryStreamName
AWS/Scheduler ScheduleGroup AWS::Scheduler::ScheduleGroup Name
AWS/ApplicationELB LoadBalancer AWS::ElasticLoadBalancingV2::LoadBalancer LoadBalancerFullName
AWS/ApplicationELB TargetGroup AWS::ElasticLoadBalancingV2::TargetGroup TargetGroupFullName
AWS/NetworkELB LoadBalancer AWS::ElasticLoadBalancingV2::LoadBalancer LoadBalancerFullName
AWS/NetworkELB TargetGroup AWS::ElasticLoadBalancingV2::TargetGroup TargetGroupFullName
AWS/RDS DBInstanceIdentifier AWS::RDS::DBInstance DBInstanceIdentifier
AWS/RDS DBClusterIdentifier AWS::RDS::DBCluster DBClusterIdentifier
AWS/EC2 InstanceId AWS::EC2::Instance InstanceId
AWS/EC2 AutoScalingGroupName AWS::AutoScaling::AutoScalingGroup AutoScalingGroupName
AWS/AutoScaling AutoScalingGroupName AWS::AutoScaling::AutoScalingGroup AutoScalingGroupName
AWS/ECS ClusterName AWS::ECS::Cluster ClusterName
AWS/ECS ServiceName AWS::ECS::Service Name
AWS/EFS FileSystemId AWS::EFS::FileSystem FileSystemId
AWS/KMS KeyId AWS::KMS::Key KeyId
AWS/CloudFront DistributionId AWS::CloudFront::Distribution Id
AWS/ApiGateway ApiName AWS::ApiGateway::RestApi Name
AWS/ApiGateway ApiId AWS::ApiGatewayV2::Api ApiId
AWS/Cognito UserPool AWS::Cognito::UserPool UserPoolId
AWS/NATGateway NatGatewayId AWS::EC2::NatGateway NatGatewayId`;

export interface Naming {
  readonly types: readonly TypeName[];
  /** What of the resource is wanted: the name of an attribute, or of the property that holds the name. */
  readonly attribute: string;
}

const namings = new Map<string, Naming>(
  dimensions
    .trim()
    .split('\n')
    .map((line) => {
      const [namespace, dimension, types = '', attribute = ''] = line.split(' ');
      return [`${namespace} ${dimension}`, { types: types.split(',') as TypeName[], attribute }];
    }),
);

/** What a dimension names; undefined for one that is not told here, and raises where that is not known. */
export function namingOf(namespace: Text, dimension: Text): Naming | undefined {
  return isOwn(namespace) ? undefined : namings.get(`${namespace.value} ${dimension.value}`);
}

/** Why a text names no resource as it should: a half-sentence, and what to write in its place. */
export interface Misnamed {
  readonly problem: string;
  readonly meant?: string;
  readonly related?: Resource;
}

/** Undefined where it names what it should, or something outside of what is judged. */
export function misnamed(graph: Graph, written: Text, naming: Naming, subject: Resource): Misnamed | undefined {
  const { reference } = written;
  if (reference) return byReference(graph, reference, naming);
  if (isArn(naming.attribute)) return isWritten(written) && !written.startsWith('arn:') ? { problem: `${written.pattern} is no ARN` } : undefined;
  const noun = nounOf(naming.types[0] as string);
  if (written.head.startsWith('arn:') || written.head.startsWith('https://'))
    return { problem: `${written.pattern} is ${written.head.startsWith('arn:') ? 'an ARN' : 'a URL'}, and the name of a ${noun} is wanted` };
  // Nothing but the name tells a resource: what CloudFormation makes up is not written out.
  return naming.types.every((type) => nameProperty(type) === naming.attribute) ? bySpelling(graph, written, naming, subject) : undefined;
}

/** Whether something of it is written out: what is given on deployment may be anything. */
function isWritten(written: Text): boolean {
  return written.known || written.head !== '';
}

function byReference(graph: Graph, reference: Reference, { types, attribute }: Naming): Misnamed | undefined {
  const target = graph.byKey(reference.target);
  if (!target || !isPlain(target.type)) return undefined;
  const answered = reference.attribute ?? answeredByRef(graph, target);
  if (types.includes(target.type as TypeName)) {
    if (answered === undefined || answered === attribute) return undefined;
    return {
      problem: `${answeredInWords(target, reference)} is ${inWords(answered)}, and ${inWords(attribute)} is wanted`,
      meant: asWanted(target, attribute),
      related: target,
    };
  }
  if (answered === undefined || answered === attribute) return undefined;
  return { problem: `${called(target)} is no ${nounOf(types[0] as string)}`, related: target };
}

/** Not a custom resource, a stack or a parameter: of these nobody knows what they answer. */
function isPlain(type: string): boolean {
  return type.startsWith('AWS::') && !type.startsWith('AWS::CloudFormation::') && type !== 'AWS::SSM::Parameter';
}

/** What `Ref` answers of a resource. */
function answeredByRef(graph: Graph, target: Resource): string | undefined {
  const [one, ...more] = refIdentifier(target.type);
  if (target.type !== 'AWS::Events::Rule') return more.length === 0 ? one : undefined;
  const bus = text(graph.node<'AWS::Events::Rule'>(target).properties, 'EventBusName');
  // By a reference, it is a bus of one's own.
  return bus === undefined || (bus.references.length === 0 && bus.equals('default')) ? 'Name' : 'EventBusName|Name';
}

function answeredInWords(target: Resource, { attribute }: Reference): string {
  return attribute === undefined ? `what Ref answers for ${called(target)}` : `${attribute} of ${called(target)}`;
}

function isArn(attribute: string): boolean {
  return attribute.endsWith('Arn');
}

function inWords(attribute: string): string {
  if (isArn(attribute)) return 'its ARN';
  if (/Url$/.test(attribute)) return 'its URL';
  if (/Id$/.test(attribute)) return 'its id';
  if (/FullName$/.test(attribute)) return 'its full name';
  return attribute.includes('|') ? 'its name behind that of its bus' : /Name$|Identifier$/.test(attribute) ? 'its name' : `its ${attribute}`;
}

function asWanted(target: Resource, attribute: string): string {
  const id = plainId(target);
  return refIdentifier(target.type).join() === attribute ? `\${${id}}` : `\${${id}.${attribute}}`;
}

/** A name that is written out and that no resource has, though one has nearly the same. */
function bySpelling(graph: Graph, written: Text, { types }: Naming, subject: Resource): Misnamed | undefined {
  if (types.every((type) => graph.estate.ofType(type).length === 0) || graph.named(written, types, subject)) return undefined;
  if (written.parts.some((part) => typeof part !== 'string' && !(part instanceof OwnName))) return undefined;
  const { names, open } = spelt(graph, types);
  if (open !== undefined) graph.unknown(open);
  const wanted = tokensInWords(tokensOf(written, graph));
  const byId = types.flatMap((type) => graph.estate.ofType(type)).find(({ id, key }) => id === wanted && graph.byKey(key));
  if (byId)
    return {
      problem: `${wanted} is what the template calls ${called(byId)}, and not its name`,
      meant: asWanted(byId, nameProperty(byId.type) as string),
      related: byId,
    };
  const near = nearest(wanted, names.keys(), wanted.length < 12 ? 1 : 2);
  const related = near === undefined ? undefined : names.get(near);
  if (near === undefined || !related || withoutDigits(near) === withoutDigits(wanted) || !graph.byKey(related.key)) return undefined;
  return { problem: `there is no ${nounOf(related.type)} ${wanted}`, meant: near, related };
}

interface Spelt {
  readonly names: ReadonlyMap<string, Resource>;
  /** Why one of the names is not known. */
  readonly open: string | undefined;
}

const known = new WeakMap<Estate, Map<string, Spelt>>();

/** The names that resources of some types are given. */
function spelt(graph: Graph, types: readonly TypeName[]): Spelt {
  const own = known.get(graph.estate) ?? new Map<string, Spelt>();
  known.set(graph.estate, own);
  const key = types.join();
  const made = own.get(key) ?? speltAnew(graph, types);
  own.set(key, made);
  return made;
}

function speltAnew(graph: Graph, types: readonly TypeName[]): Spelt {
  const names = new Map<string, Resource>();
  let reason: string | undefined;
  for (const resource of types.flatMap((type) => graph.estate.ofType(type))) {
    if (resource.name === undefined) continue;
    const tokens = nameTokens(resource, graph);
    const open = tokens.find((one) => typeof one === 'object' && 'any' in one) as { readonly reason: string } | undefined;
    reason ??= open?.reason;
    names.set(tokensInWords(tokens), resource);
  }
  return { names, open: reason };
}

/** `orders-1` is not `orders-2` misspelt. */
function withoutDigits(name: string): string {
  return name.replace(/\d/g, '');
}
