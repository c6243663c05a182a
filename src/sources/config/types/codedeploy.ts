import type { ApplicationInfo, DeploymentConfigInfo, DeploymentGroupInfo } from '@aws-sdk/client-codedeploy';
import { application, deploymentConfig, deploymentGroup } from '../../../shapes/codedeploy/deployment.ts';
import type { ConfigItem } from '../item.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

// biome-ignore lint/suspicious/noExplicitAny: input from outside
type Told = any;

const told = <Answer>({ configuration }: ConfigItem) => configuration as Answer;

/** The members of a tag filter are the only ones that the service itself writes with a capital. */
const filters = (list: Told) => list?.map(({ key, value, type }: Told) => ({ Key: key, Value: value ?? undefined, Type: type }));

function group(item: ConfigItem): DeploymentGroupInfo {
  const answer = told<Told>(item);
  return {
    ...answer,
    ec2TagFilters: filters(answer.ec2TagFilters),
    onPremisesInstanceTagFilters: filters(answer.onPremisesInstanceTagFilters),
    ec2TagSet: answer.ec2TagSet && { ec2TagSetList: answer.ec2TagSet.ec2TagSetList?.map(filters) },
    onPremisesTagSet: answer.onPremisesTagSet && { onPremisesTagSetList: answer.onPremisesTagSet.onPremisesTagSetList?.map(filters) },
  };
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::CodeDeploy::Application',
    translate: (item) => [recorded(item, application(told<ApplicationInfo>(item), undefined, item))],
  },
  {
    type: 'AWS::CodeDeploy::DeploymentConfig',
    translate: (item) => [recorded(item, deploymentConfig(told<DeploymentConfigInfo>(item), item), { never: ['ZonalConfig'] })],
  },
  {
    type: 'AWS::CodeDeploy::DeploymentGroup',
    translate: (item) => [
      recorded(item, deploymentGroup(group(item), undefined, item), {
        lists: { Ec2TagSet: 'ec2TagSet', OnPremisesTagSet: 'onPremisesTagSet' },
        never: ['TerminationHookEnabled'],
      }),
    ],
  },
];
