import { type Graph, type Relative, type Resource, type Text, text } from '../../core/index.ts';
import { functionOf } from '../_access/resource-policies.ts';

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

/** The resource that a target names; undefined for one outside of what is judged. */
export function targetOf(graph: Graph, arn: Text | undefined, subject: Resource): Relative<TargetType> | undefined {
  return graph.named(arn, targetTypes, subject);
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
  return arn.head.startsWith('arn:') && /^arn:[^:]+:[^:]+:/.test(arn.head) && arn.head.split(':')[2] !== service;
}
