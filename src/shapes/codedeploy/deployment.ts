import type { ApplicationInfo, DeploymentConfigInfo, DeploymentGroupInfo } from '@aws-sdk/client-codedeploy';
import { capitals } from '../capitals.ts';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

const arnOf = ({ partition, region, account }: Place, resource: string) => `arn:${partition}:codedeploy:${region}:${account}:${resource}`;

export const applicationArn = (name: string, place: Place) => arnOf(place, `application:${name}`);
export const groupArn = (application: string, group: string, place: Place) => arnOf(place, `deploymentgroup:${application}/${group}`);

export function application(told: ApplicationInfo, tags: RawTags, place: Place): Described {
  const { applicationId = '', applicationName = '', computePlatform } = told;
  return describe('AWS::CodeDeploy::Application', {
    id: applicationId,
    name: applicationName,
    arn: applicationArn(applicationName, place),
    properties: { ApplicationName: applicationName, ComputePlatform: computePlatform },
    tags,
    state: { linkedToGitHub: told.linkedToGitHub },
  });
}

export function deploymentConfig(told: DeploymentConfigInfo, place: Place): Described {
  const { deploymentConfigId = '', deploymentConfigName: name = '', computePlatform, minimumHealthyHosts, zonalConfig } = told;
  return describe('AWS::CodeDeploy::DeploymentConfig', {
    id: deploymentConfigId || name,
    name,
    arn: arnOf(place, `deploymentconfig:${name}`),
    properties: {
      DeploymentConfigName: name,
      ComputePlatform: computePlatform,
      MinimumHealthyHosts: minimumHealthyHosts && { Type: minimumHealthyHosts.type, Value: minimumHealthyHosts.value },
      TrafficRoutingConfig: capitals(told.trafficRoutingConfig),
      ZonalConfig: capitals(zonalConfig),
    },
    state: {},
  });
}

/** What a group does not deploy to is told by empty lists. */
export function deploymentGroup(told: DeploymentGroupInfo, tags: RawTags, place: Place): Described {
  const {
    deploymentGroupId = '',
    deploymentGroupName: name = '',
    applicationName = '',
    ec2TagSet,
    onPremisesTagSet,
    loadBalancerInfo: balancers,
  } = told;
  const groups = filled(ec2TagSet?.ec2TagSetList);
  const machines = filled(onPremisesTagSet?.onPremisesTagSetList);
  const { elbInfoList, targetGroupInfoList, targetGroupPairInfoList } = balancers ?? {};
  const balanced = [elbInfoList, targetGroupInfoList, targetGroupPairInfoList].some((one) => (one ?? []).length > 0);
  return describe('AWS::CodeDeploy::DeploymentGroup', {
    id: deploymentGroupId,
    name,
    arn: groupArn(applicationName, name, place),
    properties: {
      ApplicationName: applicationName,
      DeploymentGroupName: name,
      DeploymentConfigName: told.deploymentConfigName,
      ServiceRoleArn: told.serviceRoleArn,
      AutoScalingGroups: filled(told.autoScalingGroups)?.map((one) => one.name),
      Ec2TagFilters: filled(told.ec2TagFilters),
      Ec2TagSet: groups && { Ec2TagSetList: groups.map((group) => ({ Ec2TagGroup: group })) },
      OnPremisesInstanceTagFilters: filled(told.onPremisesInstanceTagFilters),
      OnPremisesTagSet: machines && { OnPremisesTagSetList: machines.map((group) => ({ OnPremisesTagGroup: group })) },
      ECSServices: capitals(filled(told.ecsServices)),
      AlarmConfiguration: told.alarmConfiguration && {
        ...capitals(told.alarmConfiguration),
        Alarms: capitals(filled(told.alarmConfiguration.alarms)),
      },
      AutoRollbackConfiguration: capitals(told.autoRollbackConfiguration),
      BlueGreenDeploymentConfiguration: capitals(told.blueGreenDeploymentConfiguration),
      DeploymentStyle: capitals(told.deploymentStyle),
      LoadBalancerInfo: balanced
        ? {
            ElbInfoList: capitals(filled(elbInfoList)),
            TargetGroupInfoList: capitals(filled(targetGroupInfoList)),
            TargetGroupPairInfoList: capitals(filled(targetGroupPairInfoList)),
          }
        : undefined,
      OutdatedInstancesStrategy: told.outdatedInstancesStrategy,
      TerminationHookEnabled: told.terminationHookEnabled,
      TriggerConfigurations: capitals(filled(told.triggerConfigurations)),
    },
    tags,
    state: { computePlatform: told.computePlatform },
  });
}
