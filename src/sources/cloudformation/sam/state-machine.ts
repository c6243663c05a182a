import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { ApiDrafts } from './api-drafts.ts';
import { definitionLocation } from './code-location.ts';
import { definitionText } from './definition-text.ts';
import { eventsOf, type SamEvent } from './event.ts';
import { allowing, ExecutionRole, statesTrust, trust } from './execution-role.ts';
import type { Expanding, Source } from './expanding.ts';
import { type Draft, getAtt, given, mapOf, ref, without } from './parts.ts';
import { stateMachineApiEvent } from './rest-api-events.ts';
import { makeRule } from './rule-events.ts';
import { makeSchedule } from './schedule-events.ts';
import { tagList } from './tags.ts';

/** Properties that are SAM's alone, or by another name; all others are the state machine's own. */
const sams = new Set(
  `AutoPublishAlias Definition DefinitionSubstitutions DefinitionUri DeploymentPreference Events Logging Name PermissionsBoundary Policies
   PropagateTags Role RolePath Tags Tracing Type UseAliasAsEventTarget`.split(/\s+/),
);

export function expandStateMachine(expanding: Expanding, source: Source, apis: ApiDrafts): void {
  const { id, properties } = source;
  const made = !given(properties.Role);
  const tags = tagList(properties.Tags, [{ Key: 'stateMachine:createdBy', Value: 'SAM' }]);
  expanding.makeOwn(source, 'AWS::StepFunctions::StateMachine', {
    ...without(properties, sams),
    ...definition(properties),
    RoleArn: made ? getAtt(`${id}Role`, 'Arn') : properties.Role,
    StateMachineName: properties.Name,
    StateMachineType: properties.Type,
    LoggingConfiguration: properties.Logging,
    TracingConfiguration: properties.Tracing,
    Tags: tags,
  });
  if (made) makeRole(expanding, source, tags);
  const alias = publishAlias(expanding, source);
  const target = ref(given(properties.UseAliasAsEventTarget) && alias !== undefined ? alias : id);
  for (const event of eventsOf(expanding, source)) expandEvent(expanding, event, target, apis);
  expanding.propagateTags(source);
}

function definition(properties: RawMap): Draft {
  const { Definition, DefinitionUri, DefinitionSubstitutions } = properties;
  if (!given(Definition)) return { DefinitionS3Location: definitionLocation(DefinitionUri), DefinitionSubstitutions };
  if (!isMap(Definition)) return { Definition, DefinitionSubstitutions };
  const { text, substitutions } = definitionText(Definition);
  const all = { ...mapOf(DefinitionSubstitutions), ...substitutions };
  return { DefinitionString: text, DefinitionSubstitutions: Object.keys(all).length > 0 ? all : undefined };
}

function makeRole(expanding: Expanding, source: Source, tags: Raw): void {
  const { properties } = source;
  const role = new ExecutionRole(expanding, source, { trust: statesTrust, managed: [] });
  role.addStated(properties.Policies);
  if (mapOf(properties.Tracing).Enabled === true) role.addManaged('AWSXrayWriteOnlyAccess');
  role.make(tags);
  role.finish();
}

function publishAlias(expanding: Expanding, source: Source): string | undefined {
  const { id, properties, resource } = source;
  const name = properties.AutoPublishAlias;
  if (!given(name)) return undefined;
  const version = `${id}Version`;
  expanding.make(
    source,
    version,
    'AWS::StepFunctions::StateMachineVersion',
    { StateMachineArn: ref(id), StateMachineRevisionId: getAtt(id, 'StateMachineRevisionId') },
    { attributes: { DeletionPolicy: resource.DeletionPolicy ?? 'Retain', UpdateReplacePolicy: resource.UpdateReplacePolicy ?? 'Retain' } },
  );
  const alias = `${id}Alias${typeof name === 'string' ? name : ''}`;
  const preference = given(properties.DeploymentPreference) ? mapOf(properties.DeploymentPreference) : { Type: 'ALL_AT_ONCE' };
  expanding.make(source, alias, 'AWS::StepFunctions::StateMachineAlias', {
    Name: name,
    DeploymentPreference: { ...preference, StateMachineVersionArn: ref(version) },
  });
  return alias;
}

function expandEvent(expanding: Expanding, event: SamEvent, target: RawMap, apis: ApiDrafts): void {
  switch (event.type) {
    case 'Schedule':
    case 'CloudWatchEvent':
    case 'EventBridgeRule': {
      const stated = event.type === 'Schedule' ? event.properties.RoleArn : undefined;
      const role = given(stated) ? stated : startingRole(expanding, event, target, 'events.amazonaws.com');
      return makeRule(expanding, event, { arn: target, suffix: 'StepFunctionsTarget', role });
    }
    case 'ScheduleV2':
      return makeSchedule(expanding, event, target, allowing(`${event.id}StartExecutionPolicy`, 'states:StartExecution', target));
    case 'Api':
      return stateMachineApiEvent(expanding, event, startingRole(expanding, event, target, 'apigateway.amazonaws.com'), String(target.Ref), apis);
    default:
      expanding.leaveOut(event.id, `SAM event ${event.type}`);
  }
}

/** The role by which a service starts the state machine. */
function startingRole(expanding: Expanding, event: SamEvent, target: RawMap, service: string): RawMap {
  const id = `${event.id}Role`;
  const boundary = event.source.properties.PermissionsBoundary;
  expanding.make(
    event.source,
    id,
    'AWS::IAM::Role',
    {
      AssumeRolePolicyDocument: trust(service),
      Policies: [allowing(`${id}StartExecutionPolicy`, 'states:StartExecution', target)],
      PermissionsBoundary: given(boundary) ? boundary : undefined,
    },
    { path: event.path },
  );
  return getAtt(id, 'Arn');
}
