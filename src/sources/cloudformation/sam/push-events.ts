import { isMap, type Raw, type RawMap } from '../scope.ts';
import { type FunctionEvent, permit } from './event.ts';
import type { Expanding } from './expanding.ts';
import { arnHere, branches, conditional, type Draft, getAtt, isIntrinsic, listOf, present, ref, same, sub } from './parts.ts';
import { isReference } from './references.ts';

export function alexaSkill(expanding: Expanding, event: FunctionEvent): void {
  permit(expanding, event, { principal: 'alexa-appkit.amazon.com', token: event.properties.SkillId });
}

export function cloudWatchLogs(expanding: Expanding, event: FunctionEvent): void {
  const { LogGroupName: group, FilterPattern } = event.properties;
  const sourceArn = arnHere('logs', 'log-group:${__LogGroupName__}:*', { __LogGroupName__: group ?? '' });
  const permission = permit(expanding, event, { principal: 'logs.amazonaws.com', sourceArn });
  expanding.make(
    event.source,
    event.id,
    'AWS::Logs::SubscriptionFilter',
    { LogGroupName: group, FilterPattern, DestinationArn: event.target.arn },
    { path: event.path, attributes: { DependsOn: [permission] } },
  );
}

export function iotRule(expanding: Expanding, event: FunctionEvent): void {
  const { Sql, AwsIotSqlVersion } = event.properties;
  const sourceArn = arnHere('iot', 'rule/${RuleName}', { RuleName: ref(event.id) });
  permit(expanding, event, { principal: 'iot.amazonaws.com', sourceArn, sourceAccount: sub('${AWS::AccountId}') });
  const payload = present({ Sql, RuleDisabled: false, Actions: [{ Lambda: { FunctionArn: event.target.arn } }], AwsIotSqlVersion });
  expanding.make(event.source, event.id, 'AWS::IoT::TopicRule', { TopicRulePayload: payload }, { path: event.path });
}

/** The trigger is written into the user pool, which therefore must be in the same template. */
export function cognito(expanding: Expanding, event: FunctionEvent): void {
  const pool = event.properties.UserPool;
  const id = isReference(pool) ? pool.Ref : undefined;
  permit(expanding, event, {
    principal: 'cognito-idp.amazonaws.com',
    sourceArn: id === undefined ? undefined : getAtt(id, 'Arn'),
    prefix: `${event.target.id}Cognito`,
  });
  const config = id === undefined ? undefined : (expanding.propertiesOf(id).LambdaConfig ?? {});
  if (id === undefined || !expanding.resources.has(id) || !isMap(config) || isIntrinsic(config))
    return expanding.leaveOut(event.id, 'SAM event Cognito');
  const added: Draft = {};
  for (const trigger of listOf(event.properties.Trigger)) if (!Object.hasOwn(config, String(trigger))) added[String(trigger)] = event.target.arn;
  expanding.change(id, { LambdaConfig: { ...config, ...added } });
}

/** The notification is written into the bucket, which therefore must be in the same template. */
export function bucketNotification(expanding: Expanding, event: FunctionEvent): void {
  const permission = permit(expanding, event, { principal: 's3.amazonaws.com', sourceAccount: ref('AWS::AccountId') });
  const bucket = event.properties.Bucket;
  const id = isReference(bucket) ? bucket.Ref : undefined;
  const resource = id === undefined ? undefined : expanding.resources.get(id);
  const configuration = id === undefined ? undefined : (expanding.propertiesOf(id).NotificationConfiguration ?? {});
  const listed = isMap(configuration) && !isIntrinsic(configuration) ? (configuration.LambdaConfigurations ?? []) : undefined;
  if (id === undefined || resource === undefined || !Array.isArray(listed)) return expanding.leaveOut(event.id, 'SAM event S3');
  const added = notifications(event).filter((one) => !listed.some((other) => same(one, other)));
  const properties: Draft = { NotificationConfiguration: { ...(configuration as RawMap), LambdaConfigurations: [...listed, ...added] } };
  const condition = event.source.resource.Condition;
  if (typeof condition !== 'string') {
    expanding.change(id, properties, { DependsOn: [...new Set([...listOf(resource.DependsOn), permission])] });
  } else {
    // A dependency cannot hang on a condition, so SAM refers to the permission in a tag.
    const tag = { Key: `sam:ConditionalDependsOn:${permission}`, Value: conditional(condition, ref(permission), 'no dependency') };
    expanding.change(id, { ...properties, Tags: [...listOf(expanding.propertiesOf(id).Tags), tag] });
  }
  expanding.touch(event.source, id);
}

function notifications({ properties, target, source }: FunctionEvent): readonly Raw[] {
  const condition = typeof source.resource.Condition === 'string' ? source.resource.Condition : undefined;
  const filter = properties.Filter === undefined ? {} : { Filter: properties.Filter };
  const names = branches(properties.Events) ? [properties.Events] : listOf(properties.Events);
  return names.map((Event) => conditional(condition, { Function: target.arn, ...filter, Event }));
}
