import { isSet, type RuleContext, some, text } from '../../core/index.ts';

/** What the rules read of a deployment group to tell where it deploys to. */
export interface Group {
  readonly ApplicationName: string;
  readonly DeploymentConfigName?: string;
  readonly AutoScalingGroups?: readonly string[];
  readonly Ec2TagFilters?: readonly unknown[];
  readonly Ec2TagSet?: unknown;
  readonly ECSServices?: readonly unknown[];
  readonly OnPremisesInstanceTagFilters?: readonly unknown[];
  readonly OnPremisesTagSet?: unknown;
}

export type Platform = 'Server' | 'Lambda' | 'ECS';

export const platformNeeds = [{ type: 'AWS::CodeDeploy::Application', ours: 'ApplicationName', fields: ['ComputePlatform'] }] as const;

const predefined = /^CodeDeployDefault\.(Lambda|ECS)?/;
const serverOnly = ['AutoScalingGroups', 'Ec2TagFilters', 'Ec2TagSet', 'OnPremisesInstanceTagFilters', 'OnPremisesTagSet'] as const;

/** Whether the group deploys to the platform: its targets and a configuration of AWS tell, and else its application. */
export function deploysTo(group: Group, platform: Platform, context: Pick<RuleContext, 'related'>): boolean {
  const config = text(group, 'DeploymentConfigName');
  const known = config?.known ? predefined.exec(config.value) : undefined;
  if (known) return (known[1] ?? 'Server') === platform;
  if (isSet(group, 'ECSServices')) return platform === 'ECS';
  if (serverOnly.some((key) => isSet(group, key))) return platform === 'Server';
  return some(context.related('AWS::CodeDeploy::Application'), ({ properties }) => (properties.ComputePlatform ?? 'Server') === platform);
}
