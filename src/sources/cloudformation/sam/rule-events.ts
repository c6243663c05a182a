import type { Raw, RawMap } from '../scope.ts';
import { type FunctionEvent, permit, type SamEvent } from './event.ts';
import type { Expanding } from './expanding.ts';
import { type Draft, getAtt, given, isIntrinsic, mapOf, present, ref } from './parts.ts';
import { sendingFrom } from './sns-events.ts';

/** `Schedule` and `EventBridgeRule` (once `CloudWatchEvent`): a rule with the function as its target. */
export function ruleForFunction(expanding: Expanding, event: FunctionEvent): void {
  makeRule(expanding, event, { arn: event.target.arn, suffix: 'LambdaTarget' });
  permit(expanding, event, { principal: 'events.amazonaws.com', sourceArn: getAtt(event.id, 'Arn') });
}

export interface RuleTarget {
  readonly arn: RawMap;
  /** The end of the target's id, which tells what it is. */
  readonly suffix: string;
  readonly role?: Raw;
}

export function makeRule(expanding: Expanding, event: SamEvent, { arn, suffix, role }: RuleTarget): void {
  const { properties, id } = event;
  const schedule = event.type === 'Schedule';
  const deadLetters = properties.DeadLetterConfig;
  const target = present({
    Arn: arn,
    Id: mapOf(properties.Target).Id ?? id.slice(0, 64 - suffix.length) + suffix,
    RoleArn: role,
    Input: properties.Input,
    InputPath: schedule ? undefined : properties.InputPath,
    DeadLetterConfig: deadLetters === undefined ? undefined : { Arn: deadLetterArn(expanding, event, deadLetters) },
    RetryPolicy: properties.RetryPolicy,
    InputTransformer: schedule ? undefined : properties.InputTransformer,
  });
  const own: Draft = schedule
    ? { ScheduleExpression: properties.Schedule, Name: properties.Name, Description: properties.Description }
    : { EventBusName: properties.EventBusName, EventPattern: properties.Pattern, Name: properties.RuleName };
  expanding.make(event.source, id, 'AWS::Events::Rule', { ...own, State: stateOf(properties), Targets: [target] }, { path: event.path });
}

/** `Enabled` is a plain flag to SAM, which takes a function in its place as true. */
function stateOf({ State, Enabled }: RawMap): Raw {
  if (Enabled === undefined || Enabled === null) return given(State) ? State : undefined;
  return isIntrinsic(Enabled) || (given(Enabled) && Enabled !== 'false') ? 'ENABLED' : 'DISABLED';
}

/** The author's queue, or one that is made with a policy that lets the rule send to it. */
function deadLetterArn(expanding: Expanding, event: SamEvent, config: Raw): Raw {
  const { Arn: stated, QueueLogicalId } = mapOf(config);
  if (stated !== undefined && stated !== null) return stated;
  const queue = typeof QueueLogicalId === 'string' ? QueueLogicalId : `${event.id}Queue`;
  const arn = getAtt(queue, 'Arn');
  expanding.make(event.source, queue, 'AWS::SQS::Queue', {}, { path: event.path });
  const policy = { PolicyDocument: sendingFrom({ Service: 'events.amazonaws.com' }, getAtt(event.id, 'Arn'), arn), Queues: [ref(queue)] };
  expanding.make(event.source, `${event.id}QueuePolicy`, 'AWS::SQS::QueuePolicy', policy, { path: event.path });
  return arn;
}
