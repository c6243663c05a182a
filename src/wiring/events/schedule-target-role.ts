import { type Graph, type Resource, text, wiring } from '../../core/index.ts';
import { isAssumableBy, roleMayAnywhere } from '../_access/roles.ts';
import { arnTokens, type Tokens, tokensOf } from '../_access/tokens.ts';
import { called } from '../_words.ts';
import { actionOn, unable } from './_roles.ts';
import { type TargetType, targetOf } from './_targets.ts';

const service = 'scheduler.amazonaws.com';

export default wiring({
  id: 'WIRING_SCHEDULE_TARGET_ROLE',
  title: 'The role of a schedule lets EventBridge Scheduler invoke its target',
  severity: 'high',
  types: ['AWS::Scheduler::Schedule'],
  shipped: {
    as: 'silence',
    what: 'A role that Scheduler may not assume is refused when the schedule is created. With one that may not do it, every invocation fails, is tried again for a day, and is dropped.',
  },
  why: 'EventBridge Scheduler does everything by the role of the schedule. Permissions on functions and policies of queues for events.amazonaws.com do not count.',
  fix: 'Give the target a RoleArn whose trust policy names scheduler.amazonaws.com, and whose policies allow the action on the very target.',
  *check(schedule, { resource, graph }) {
    const { Target } = schedule;
    const arn = text(Target, 'Arn');
    if (!arn) return;
    const universal = universalAction(arn.pattern);
    const on = universal === undefined ? targetOf(graph, arn, resource)?.resource : undefined;
    yield* unable(graph, {
      by: resource,
      to: on ? called(on) : arn.pattern,
      target: on,
      action: universal ?? (on && actionOn[on.type as TargetType]),
      owner: Target,
      path: 'Target.RoleArn',
      service,
      isAssumable: (role) => isAssumableBy(graph, role, service, undefined, { 'aws:sourcearn': groupArn(graph, schedule, resource) }),
      ...(universal === undefined ? {} : { mayDo: (role: Resource) => roleMayAnywhere(graph, role, universal) }),
    });
  },
});

/** Scheduler speaks for the group of a schedule, and not for the schedule itself. */
function groupArn(graph: Graph, schedule: { readonly GroupName?: string }, resource: Resource): Tokens {
  const name = text(schedule, 'GroupName');
  const group = graph.named(name, ['AWS::Scheduler::ScheduleGroup'], resource);
  const own = (given: string | undefined, atom: string) => given ?? { atom };
  const before = ['arn:aws:scheduler:', own(resource.region, 'AWS::Region'), ':', own(resource.account, 'AWS::AccountId'), ':schedule-group/'];
  return (group && arnTokens(group.resource, graph)) ?? [...before, ...(name ? tokensOf(name, graph) : ['default'])];
}

/** Services whose actions have another prefix than the SDK gives them. */
const prefixes: Readonly<Record<string, string>> = { sfn: 'states', eventbridge: 'events', cloudwatchlogs: 'logs', cloudwatchevents: 'events' };
const samePrefix = /^(?:batch|codebuild|codepipeline|config|dynamodb|ec2|ecs|eks|glue|kms|rds|redshift|s3|secretsmanager|securityhub|sns|sqs|ssm)$/;

/** The action that a universal target wants: `sqs:SendMessage` of `arn:aws:scheduler:::aws-sdk:sqs:sendMessage`. */
function universalAction(arn: string): string | undefined {
  const [, own = '', call = ''] = /^arn:[^:]+:scheduler:::aws-sdk:([a-z0-9]+):([A-Za-z0-9]+)$/.exec(arn) ?? [];
  const prefix = prefixes[own] ?? (samePrefix.test(own) ? own : undefined);
  if (own === 'lambda' && call === 'invoke') return 'lambda:InvokeFunction';
  return prefix === undefined || call === '' ? undefined : `${prefix}:${call.charAt(0).toUpperCase()}${call.slice(1)}`;
}
