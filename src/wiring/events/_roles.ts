import { type Found, finding, type Graph, isSet, type Relative, type Resource, some, type Text, text } from '../../core/index.ts';
import { refIdentifier } from '../../schema/index.ts';
import { functionOf } from '../_access/resource-policies.ts';
import { roleMay, roleMayAnywhere, roleNamed } from '../_access/roles.ts';
import { arnTokens, nameTokens, type Tokens } from '../_access/tokens.ts';
import { trustSnippet } from '../_snippets.ts';
import { called, plainId, snippet } from '../_words.ts';
import type { TargetType } from './_targets.ts';

/** What a role has to be allowed so that a target is invoked by it. */
export const actionOn: Readonly<Partial<Record<TargetType, string>>> = {
  'AWS::Lambda::Function': 'lambda:InvokeFunction',
  'AWS::Lambda::Alias': 'lambda:InvokeFunction',
  'AWS::Lambda::Version': 'lambda:InvokeFunction',
  'AWS::SQS::Queue': 'sqs:SendMessage',
  'AWS::SNS::Topic': 'sns:Publish',
  'AWS::Events::EventBus': 'events:PutEvents',
  'AWS::Events::ApiDestination': 'events:InvokeApiDestination',
  'AWS::StepFunctions::StateMachine': 'states:StartExecution',
  'AWS::StepFunctions::StateMachineAlias': 'states:StartExecution',
  'AWS::StepFunctions::StateMachineVersion': 'states:StartExecution',
  'AWS::Kinesis::Stream': 'kinesis:PutRecord',
  'AWS::KinesisFirehose::DeliveryStream': 'firehose:PutRecord',
  'AWS::ECS::Cluster': 'ecs:RunTask',
  'AWS::CodeBuild::Project': 'codebuild:StartBuild',
  'AWS::CodePipeline::Pipeline': 'codepipeline:StartPipelineExecution',
  'AWS::Batch::JobQueue': 'batch:SubmitJob',
};

/** Something that is invoked by a role. */
export interface ByRole {
  readonly by: Resource;
  /** What it is called in findings. */
  readonly to: string;
  readonly target: Resource | undefined;
  /** What the role has to be allowed, where it is known. */
  readonly action: string | undefined;
  readonly owner: { readonly RoleArn?: string };
  readonly path: string;
  readonly service: string;
  /** Whether the service may assume the role. */
  readonly isAssumable: (role: Relative<'AWS::IAM::Role'>) => boolean;
  /** Where there is no target, or more than one action does: whether the role may do it. */
  readonly mayDo?: (role: Resource) => boolean;
}

/** Tells why a role cannot do what it is there for: there is none, nobody may assume it, or it may not do it. */
export function* unable(graph: Graph, wire: ByRole): Generator<Found, void, undefined> {
  const { by, to, target, action, owner, path, service } = wire;
  const related = target ? [{ resource: target }] : [];
  if (!isSet(owner, 'RoleArn'))
    return yield finding(path, `${called(by)} sends to ${to} and names no role, and it does so by a role alone`, {
      expected: `the ARN of a role that ${service} may assume`,
      related,
      fix: withRole(wire),
    });
  const written = text(owner, 'RoleArn');
  const role = roleNamed(graph, written, by);
  if (!role) return;
  const both = [...related, { resource: role.resource }];
  if (isRoleName(written))
    yield finding(path, `${called(by)} gives the name of ${called(role.resource)} for ${to}, where its ARN is wanted`, {
      expected: `!GetAtt ${plainId(role.resource)}.Arn`,
      related: both,
    });
  else if (!wire.isAssumable(role))
    yield finding(
      path,
      `${called(by)} sends to ${to} by ${called(role.resource)}, and its trust policy does not let ${service} assume it: nothing arrives`,
      {
        expected: `sts:AssumeRole for ${service}`,
        related: both,
        fix: trusting(role.resource, service),
      },
    );
  else if (action && !(wire.mayDo?.(role.resource) ?? (target === undefined || mayInvokeBy(graph, role.resource, target, action))))
    yield finding(path, `${called(by)} sends to ${to} by ${called(role.resource)}, which may not ${action} on it: nothing arrives`, {
      expected: `${action} on ${target?.id ?? to}`,
      related: both,
      fix: allowing(role.resource, target, action),
    });
}

/** `Ref` of a role answers its name, where the ARN is wanted. */
function isRoleName(written: Text | undefined): boolean {
  return written?.reference !== undefined && written.reference.attribute === undefined;
}

/** Whether the role may do it to the target, by whatever ARN policies may name it. */
function mayInvokeBy(graph: Graph, role: Resource, on: Resource, action: string): boolean {
  // The cluster is where a task runs; what the role is allowed to run is a task definition.
  if (on.type === 'AWS::ECS::Cluster') return roleMayAnywhere(graph, role, action);
  return some(namesOf(graph, on), (one) => roleMay(graph, { role, action, on: one }));
}

/** An API destination has an id behind its name, and an alias or a version stands behind the name of what it is of. */
function namesOf(graph: Graph, on: Resource): readonly (Resource | Tokens)[] {
  if (on.type === 'AWS::Events::ApiDestination') return [on, [...(arnTokens(on, graph) ?? []), '/id']];
  if (!/::(?:StateMachine)?(?:Alias|Version)$/.test(on.type)) return [on];
  const answered: Tokens = [{ atom: `${on.key}.${refIdentifier(on.type)[0]}` }];
  const whole = functionOf(graph, graph.node(on));
  const own = whole && arnTokens(whole.resource, graph);
  return own ? [answered, [...own, ':', ...nameTokens(on, graph)]] : [answered];
}

function allowing(role: Resource, target: Resource | undefined, action: string): string {
  return snippet(
    `Allow it in a policy of ${plainId(role)}:`,
    `
      - Effect: Allow
        Action: ${action}
        Resource: ${target ? `!GetAtt ${plainId(target)}.Arn` : "'*'"}`,
  );
}

function trusting(role: Resource, service: string): string {
  return trustSnippet('Let the service assume the role:', role, service);
}

function withRole({ by, service, action, target }: ByRole): string {
  const id = plainId(by);
  return snippet(
    `Make a role, and name it (RoleArn: !GetAtt ${id}Role.Arn):`,
    `
      ${id}Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Version: '2012-10-17'
            Statement:
              - { Effect: Allow, Principal: { Service: ${service} }, Action: sts:AssumeRole }
          ManagedPolicyArns: [!Ref ${id}Policy]
      ${id}Policy:
        Type: AWS::IAM::ManagedPolicy
        Properties:
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - { Effect: Allow, Action: '${action ?? '…'}', Resource: ${target ? `!GetAtt ${plainId(target)}.Arn` : "'*'"} }`,
  );
}
