import type { Path } from '../../../core/value.ts';
import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { ExecutionRole } from './execution-role.ts';
import type { Expanding, Source } from './expanding.ts';
import { hashedId, isAlphanumeric } from './logical-id.ts';
import { mapOf } from './parts.ts';

/** What events and the like are attached to: the function, or its alias where one is published. */
export interface Invoked {
  readonly id: string;
  /** As `FunctionName` takes it. */
  readonly name: RawMap;
  readonly arn: RawMap;
  /** The ARN within an `Fn::Sub`. */
  readonly shorthand: string;
}

/** One entry of `Events`, with the id that SAM makes of it. */
export interface SamEvent {
  readonly source: Source;
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly properties: RawMap;
  readonly path: Path;
}

/** An event of a function: what it invokes, and the role that may need more for it. */
export interface FunctionEvent extends SamEvent {
  readonly target: Invoked;
  readonly role: ExecutionRole;
}

export function eventsOf(expanding: Expanding, source: Source): SamEvent[] {
  const events = source.properties.Events;
  if (events === undefined || events === null) return [];
  if (!isMap(events)) {
    expanding.leaveOut(source.id, 'SAM events');
    return [];
  }
  return Object.entries(events).map(([name, raw]) => ({
    source,
    name,
    id: source.id + name,
    type: isMap(raw) && typeof raw.Type === 'string' ? raw.Type : 'unknown',
    properties: mapOf(isMap(raw) ? raw.Properties : undefined),
    path: [...source.path, 'Properties', 'Events', name],
  }));
}

export interface Permission {
  readonly principal: string;
  readonly sourceArn?: Raw;
  readonly sourceAccount?: Raw;
  readonly token?: Raw;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Lets a service invoke the function. Answers the permission's logical id. */
export function permit(
  expanding: Expanding,
  event: FunctionEvent,
  { principal, sourceArn, sourceAccount, token, prefix, suffix = '' }: Permission,
): string {
  const start = `${prefix ?? event.id}Permission`;
  const id = isAlphanumeric(suffix) ? start + suffix : hashedId(start, suffix);
  expanding.make(
    event.source,
    id,
    'AWS::Lambda::Permission',
    {
      Action: 'lambda:InvokeFunction',
      FunctionName: event.target.name,
      Principal: principal,
      SourceArn: sourceArn,
      SourceAccount: sourceAccount,
      EventSourceToken: token,
    },
    { path: event.path },
  );
  return id;
}
