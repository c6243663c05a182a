import type { Raw, RawMap } from '../scope.ts';
import type { FunctionEvent, SamEvent } from './event.ts';
import { allowing, trust } from './execution-role.ts';
import type { Expanding } from './expanding.ts';
import { getAtt, given, mapOf, present } from './parts.ts';

export function scheduleForFunction(expanding: Expanding, event: FunctionEvent): void {
  makeSchedule(expanding, event, event.target.arn, allowing(`${event.id}LambdaPolicy`, 'lambda:InvokeFunction', event.target.arn));
}

/** `ScheduleV2`: EventBridge Scheduler, which invokes by a role instead of a permission. */
export function makeSchedule(expanding: Expanding, event: SamEvent, arn: RawMap, invoking: RawMap): void {
  const { id, properties } = event;
  const queue = properties.DeadLetterConfig === undefined ? undefined : deadLetterArn(expanding, event);
  const role = given(properties.RoleArn) ? properties.RoleArn : makeRole(expanding, event, invoking, queue);
  const target = present({
    Arn: arn,
    RoleArn: role,
    Input: properties.Input,
    DeadLetterConfig: queue === undefined ? undefined : { Arn: queue },
    RetryPolicy: properties.RetryPolicy,
  });
  expanding.make(
    event.source,
    id,
    'AWS::Scheduler::Schedule',
    {
      ScheduleExpression: properties.ScheduleExpression,
      FlexibleTimeWindow: given(properties.FlexibleTimeWindow) ? properties.FlexibleTimeWindow : { Mode: 'OFF' },
      Name: given(properties.OmitName) ? undefined : given(properties.Name) ? properties.Name : id,
      State: given(properties.State) ? properties.State : undefined,
      Description: properties.Description,
      StartDate: properties.StartDate,
      EndDate: properties.EndDate,
      ScheduleExpressionTimezone: properties.ScheduleExpressionTimezone,
      GroupName: properties.GroupName,
      KmsKeyArn: properties.KmsKeyArn,
      Target: target,
    },
    { path: event.path },
  );
}

function makeRole(expanding: Expanding, event: SamEvent, invoking: RawMap, queue: Raw): RawMap {
  const id = `${event.id}Role`;
  const policies = queue === undefined ? [invoking] : [invoking, allowing(`${event.id}SQSPolicy`, 'sqs:SendMessage', queue)];
  const boundary = event.properties.PermissionsBoundary;
  expanding.make(
    event.source,
    id,
    'AWS::IAM::Role',
    { AssumeRolePolicyDocument: trust('scheduler.amazonaws.com'), Policies: policies, PermissionsBoundary: given(boundary) ? boundary : undefined },
    { path: event.path },
  );
  return getAtt(id, 'Arn');
}

function deadLetterArn(expanding: Expanding, event: SamEvent): Raw {
  const { Arn: stated, QueueLogicalId } = mapOf(event.properties.DeadLetterConfig);
  if (stated !== undefined && stated !== null) return stated;
  const queue = typeof QueueLogicalId === 'string' ? QueueLogicalId : `${event.id}Queue`;
  expanding.make(event.source, queue, 'AWS::SQS::Queue', {}, { path: event.path });
  return getAtt(queue, 'Arn');
}
