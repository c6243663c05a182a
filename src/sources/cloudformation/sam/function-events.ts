import type { ApiDrafts } from './api-drafts.ts';
import { eventsOf, type FunctionEvent, type Invoked, type SamEvent } from './event.ts';
import type { ExecutionRole } from './execution-role.ts';
import type { Expanding, Source } from './expanding.ts';
import { httpApiEvent } from './http-api-events.ts';
import { pullEvent } from './pull-events.ts';
import * as push from './push-events.ts';
import { restApiEvent } from './rest-api-events.ts';
import { ruleForFunction } from './rule-events.ts';
import { scheduleForFunction } from './schedule-events.ts';
import { snsEvent } from './sns-events.ts';

type Expand = (expanding: Expanding, event: FunctionEvent, apis: ApiDrafts) => void;

const kinds: Readonly<Record<string, Expand>> = {
  AlexaSkill: push.alexaSkill,
  Api: restApiEvent,
  CloudWatchEvent: ruleForFunction,
  CloudWatchLogs: push.cloudWatchLogs,
  Cognito: push.cognito,
  DocumentDB: pullEvent,
  DynamoDB: pullEvent,
  EventBridgeRule: ruleForFunction,
  HttpApi: httpApiEvent,
  IoTRule: push.iotRule,
  Kinesis: pullEvent,
  MQ: pullEvent,
  MSK: pullEvent,
  S3: push.bucketNotification,
  SNS: snsEvent,
  SQS: pullEvent,
  Schedule: ruleForFunction,
  ScheduleV2: scheduleForFunction,
  SelfManagedKafka: pullEvent,
};

export function expandFunctionEvents(expanding: Expanding, source: Source, target: Invoked, role: ExecutionRole, apis: ApiDrafts): void {
  // In the order of their paths, so that `$default` comes before the routes that it makes permissions needless for.
  const sorted = eventsOf(expanding, source).sort((one, other) => compare(orderOf(one), orderOf(other)));
  for (const event of sorted) {
    const expand = Object.hasOwn(kinds, event.type) ? kinds[event.type] : undefined;
    if (expand) expand(expanding, { ...event, target, role }, apis);
    else expanding.leaveOut(event.id, `SAM event ${event.type}`);
  }
}

function orderOf({ type, properties, name }: SamEvent): string {
  if (type === 'HttpApi' && properties.Path === undefined && properties.Method === undefined) return '$default';
  return typeof properties.Path === 'string' ? properties.Path : name;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
