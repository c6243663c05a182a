import { isMap, type Raw } from '../scope.ts';
import type { Invoked } from './event.ts';
import { trust } from './execution-role.ts';
import type { Expanding, Source } from './expanding.ts';
import { managedPolicyArn } from './managed-policies.ts';
import { eachSide, getAtt, given, isIntrinsic, isNoValue, listOf, mapOf, present, ref } from './parts.ts';
import { tagList } from './tags.ts';

const application = 'ServerlessDeploymentApplication';
const serviceRole = 'CodeDeployServiceRole';
const predefined = /^(Canary10Percent(5|10|15|30)Minutes|Linear10PercentEvery(1Minute|(2|3|10)Minutes)|AllAtOnce)$/;

/** With `DeploymentPreference`, CodeDeploy shifts traffic to a new version step by step. */
export function gradualDeployment(expanding: Expanding, source: Source, alias: Invoked | undefined): void {
  const stated = source.properties.DeploymentPreference;
  if (!given(stated) || !isMap(stated) || alias === undefined) return;
  const enabled = expanding.settled(stated.Enabled ?? true);
  if (!given(enabled) || /^false$/i.test(String(enabled))) return;
  const tags = given(source.properties.PropagateTags) && given(source.properties.Tags) ? source.properties.Tags : undefined;
  shared(expanding, source, !given(stated.Role), tags);
  const group = `${source.id}DeploymentGroup`;
  const passedOn = stated.PassthroughCondition === true || stated.PassthroughCondition === 'true';
  expanding.make({ ...source, resource: passedOn ? { Condition: source.resource.Condition } : {} }, group, 'AWS::CodeDeploy::DeploymentGroup', {
    AlarmConfiguration: alarms(stated.Alarms),
    ApplicationName: ref(application),
    AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'] },
    DeploymentConfigName: configName(stated.Type),
    DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
    ServiceRoleArn: given(stated.Role) ? stated.Role : getAtt(serviceRole, 'Arn'),
    TriggerConfigurations: given(stated.TriggerConfigurations) ? stated.TriggerConfigurations : undefined,
    Tags: tags === undefined ? undefined : tagList(tags),
  });
  const hooks = mapOf(stated.Hooks);
  const update = present({
    ApplicationName: ref(application),
    DeploymentGroupName: ref(group),
    BeforeAllowTrafficHook: hooks.PreTraffic,
    AfterAllowTrafficHook: hooks.PostTraffic,
  });
  expanding.change(alias.id, {}, { UpdatePolicy: { CodeDeployLambdaAliasUpdate: update } });
}

/** One application and one service role for all functions of a template. */
function shared(expanding: Expanding, source: Source, needsRole: boolean, tags: Raw): void {
  const bare = { ...source, resource: {} };
  if (!expanding.resources.has(application)) expanding.make(bare, application, 'AWS::CodeDeploy::Application', { ComputePlatform: 'Lambda' });
  if (needsRole && !expanding.resources.has(serviceRole)) {
    expanding.make(bare, serviceRole, 'AWS::IAM::Role', {
      AssumeRolePolicyDocument: trust('codedeploy.amazonaws.com'),
      ManagedPolicyArns: [managedPolicyArn('service-role/AWSCodeDeployRoleForLambda')],
    });
  }
  if (tags === undefined) return;
  for (const id of [application, serviceRole]) {
    const own = listOf(expanding.propertiesOf(id).Tags);
    if (expanding.resources.has(id)) expanding.change(id, { Tags: tagList(tags, own) });
  }
}

function alarms(stated: Raw): Raw {
  if (!given(stated) || isNoValue(stated)) return undefined;
  return eachSide(stated, (side) => {
    if (!Array.isArray(side)) return side;
    return side.length === 0 || isNoValue(side[0]) ? {} : { Enabled: true, Alarms: side.map((Name) => ({ Name })) };
  });
}

/** Names without a prefix are CodeDeploy's own; others are the author's configurations. */
function configName(type: Raw): Raw {
  if (isIntrinsic(type)) return eachSide(type, (side) => (isIntrinsic(side) ? side : configName(side)));
  return typeof type === 'string' && predefined.test(type) ? `CodeDeployDefault.Lambda${type}` : type;
}
