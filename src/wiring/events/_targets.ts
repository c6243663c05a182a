import { type Graph, isSet, OwnName, type Relative, type Resource, type Text, type TypeName, text } from '../../core/index.ts';
import { functionOf } from '../_access/resource-policies.ts';
import { isAssumableBy, roleMay, roleNamed } from '../_access/roles.ts';

/** What EventBridge rules and schedules can send to, among what templates make. */
export const targetTypes = [
  'AWS::Lambda::Function',
  'AWS::Lambda::Alias',
  'AWS::Lambda::Version',
  'AWS::SQS::Queue',
  'AWS::SNS::Topic',
  'AWS::Events::EventBus',
  'AWS::Events::ApiDestination',
  'AWS::StepFunctions::StateMachine',
  'AWS::StepFunctions::StateMachineAlias',
  'AWS::StepFunctions::StateMachineVersion',
  'AWS::Logs::LogGroup',
  'AWS::Kinesis::Stream',
  'AWS::KinesisFirehose::DeliveryStream',
  'AWS::ECS::Cluster',
  'AWS::CodeBuild::Project',
  'AWS::CodePipeline::Pipeline',
  'AWS::SSM::Document',
  'AWS::Batch::JobQueue',
] as const;

export type TargetType = (typeof targetTypes)[number];

/** EventBridge, as policies name it. */
export const eventBridge = 'events.amazonaws.com';

/** The resource that a target names; undefined for one outside of what is judged. */
export function targetOf(graph: Graph, arn: Text | undefined, subject: Resource): Relative<TargetType> | undefined {
  return graph.named(arn, targetTypes, subject);
}

/** The resource of one type that an ARN names; that of another service is none, whatever else is not known of it. */
export function namedBy<T extends TypeName>(
  graph: Graph,
  owner: { readonly Arn?: string } | undefined,
  service: string,
  type: T,
  subject: Resource,
): Relative<T> | undefined {
  const arn = text(owner, 'Arn');
  return arn && !isOtherService(arn, service) ? graph.named(arn, [type], subject) : undefined;
}

/** The function that a target invokes, by itself or through an alias or a version. */
export function invokedBy(
  graph: Graph,
  target: { readonly Arn?: string },
  subject: Resource,
): { readonly invoked: Relative; readonly whole: Relative<'AWS::Lambda::Function'> } | undefined {
  const arn = text(target, 'Arn');
  if (!arn || isOtherService(arn, 'lambda')) return undefined;
  const invoked = graph.named(arn, ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'], subject);
  const whole = invoked && functionOf(graph, invoked);
  return invoked && whole ? { invoked, whole } : undefined;
}

/** Whether an ARN certainly belongs to another service: then what is not known of it does not matter. */
export function isOtherService(arn: Text, service: string): boolean {
  const named = serviceOf(arn);
  return named !== undefined && named !== service;
}

/** The service that an ARN is of, as far as it is written: `sqs`. */
export function serviceOf(arn: Text): string | undefined {
  // The partition is mostly put in.
  const head = arn.parts.map((part) => (typeof part === 'string' ? part : part instanceof OwnName ? 'own' : '\u{0}')).join('');
  return /^arn:[^:\0]+:([^:\0]+):/.exec(head)?.[1];
}

/** Whether the role of a target, if it has one, lets EventBridge do it: then no policy of the target is owed. */
export function mayByRole(graph: Graph, target: { readonly RoleArn?: string }, rule: Resource, action: string, on: Resource): boolean {
  if (!isSet(target, 'RoleArn')) return false;
  const role = roleNamed(graph, text(target, 'RoleArn'), rule);
  if (!role) graph.unknown('what the role of the target may do is not among what is judged');
  return isAssumableBy(graph, role, eventBridge, rule) && roleMay(graph, { role: role.resource, action, on });
}

/** Whether properties are those of a schedule, which has one target, and not of a rule, which has many. */
export function isOfSchedule<P>(properties: P): properties is Extract<P, { readonly Target?: unknown }> {
  return typeof properties === 'object' && properties !== null && 'Target' in properties;
}
