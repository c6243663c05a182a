import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { ApiDrafts } from './api-drafts.ts';
import { functionCode } from './code-location.ts';
import { gradualDeployment } from './deployment-preference.ts';
import type { Invoked } from './event.ts';
import { eventInvokeConfig } from './event-invoke.ts';
import { ExecutionRole, lambdaTrust, namedPolicy, roleChoice } from './execution-role.ts';
import type { Expanding, Source } from './expanding.ts';
import { publishAlias } from './function-alias.ts';
import { expandFunctionEvents } from './function-events.ts';
import { functionUrl } from './function-url.ts';
import { type Draft, given, member, ref, without } from './parts.ts';
import { createdBySam, tagList } from './tags.ts';

/** Properties that are SAM's alone; all others are the Lambda function's own, by the same name. */
const sams = new Set(
  `AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties AutoPublishCodeSha256 CapacityProviderConfig CodeUri DeadLetterQueue
   DeploymentPreference EventInvokeConfig Events FunctionUrlConfig ImageUri InlineCode PermissionsBoundary Policies PropagateTags
   ProvisionedConcurrencyConfig Role RolePath SourceKMSKeyArn Tags Tracing VersionDeletionPolicy VersionDescription`.split(/\s+/),
);

export function expandFunction(expanding: Expanding, source: Source, apis: ApiDrafts): void {
  const { id, properties } = source;
  const role = new ExecutionRole(expanding, source, {
    trust: properties.AssumeRolePolicyDocument ?? lambdaTrust,
    managed: basicPolicies(expanding, properties),
  });
  const choice = roleChoice(expanding, properties.Role, id);
  const tags = tagList(properties.Tags, [createdBySam]);
  expanding.makeOwn(source, 'AWS::Lambda::Function', {
    ...without(properties, sams),
    ...describe(properties, expanding),
    Code: functionCode(properties),
    Role: choice.value,
    Tags: tags,
    TracingConfig: given(properties.Tracing) && properties.Tracing !== 'Disabled' ? { Mode: properties.Tracing } : undefined,
    DeadLetterConfig: given(properties.DeadLetterQueue) ? { TargetArn: member(properties.DeadLetterQueue, 'TargetArn') } : undefined,
    CapacityProviderConfig: capacityProvider(properties.CapacityProviderConfig),
  });
  const alias = publishAlias(expanding, source);
  const invoked: Invoked = alias ?? { id, name: ref(id), arn: { 'Fn::GetAtt': [id, 'Arn'] }, shorthand: `\${${id}.Arn}` };
  functionUrl(expanding, source, alias);
  gradualDeployment(expanding, source, alias);
  if (given(properties.DeadLetterQueue)) role.addPolicy(deadLetterPolicy(properties.DeadLetterQueue));
  for (const policy of eventInvokeConfig(expanding, source, alias)) role.addPolicy(policy);
  role.addStated(properties.Policies);
  if (choice.made) role.make(tags, choice.condition);
  expandFunctionEvents(expanding, source, invoked, role, apis);
  if (choice.made) role.finish();
  expanding.propagateTags(source);
}

/** What SAM gives the role before anything the author says. */
function basicPolicies(expanding: Expanding, properties: RawMap): readonly string[] {
  const policies = [
    given(properties.DurableConfig) ? 'service-role/AWSLambdaBasicDurableExecutionRolePolicy' : 'service-role/AWSLambdaBasicExecutionRole',
  ];
  if (traced(expanding, properties)) policies.push('AWSXrayWriteOnlyAccess');
  if (given(properties.VpcConfig)) policies.push('service-role/AWSLambdaVPCAccessExecutionRole');
  return policies;
}

/** `Disabled` is SAM's word for leaving tracing out. A parameter counts by its default; the function itself keeps the reference. */
function traced(expanding: Expanding, properties: RawMap): boolean {
  return given(properties.Tracing) && expanding.settled(properties.Tracing) !== 'Disabled';
}

/** A hash of the code is written into the description, so that Lambda sees a change and publishes a version. */
function describe(properties: RawMap, expanding: Expanding): Draft {
  if (!given(properties.AutoPublishAlias) || !given(properties.AutoPublishCodeSha256)) return {};
  const hash = expanding.settled(properties.AutoPublishCodeSha256);
  const text = expanding.settled(properties.Description);
  if (!given(text)) return { Description: hash };
  return { Description: typeof text === 'string' && typeof hash === 'string' ? `${text} ${hash}` : { 'Fn::Join': [' ', [text, hash]] } };
}

function deadLetterPolicy(queue: Raw): RawMap {
  const Action = member(queue, 'Type') === 'SNS' ? 'sns:Publish' : 'sqs:SendMessage';
  return namedPolicy('DeadLetterQueuePolicy', [{ Action, Resource: member(queue, 'TargetArn'), Effect: 'Allow' }], '2012-10-17');
}

function capacityProvider(config: Raw): Raw {
  if (!isMap(config) || !given(config)) return undefined;
  if (config.Arn === undefined) return config;
  const { Arn, ...rest } = config;
  return { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: Arn, ...rest } };
}
