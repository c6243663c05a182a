import { finding, integer, rule, some, text } from '../../core/index.ts';
import { deploysTo, platformNeeds } from './_platform.ts';

/** What the configurations of AWS keep healthy: OneAtATime all but one machine. */
const kept: { readonly [name: string]: number } = {
  'CodeDeployDefault.AllAtOnce': 0,
  'CodeDeployDefault.HalfAtATime': 50,
  'CodeDeployDefault.OneAtATime': 99,
};

export default rule({
  id: 'CODEDEPLOY_EC2_MINIMUM_HEALTHY_HOSTS_CONFIGURED',
  title: 'Deployments to instances keep enough of them in service',
  severity: 'medium',
  types: ['AWS::CodeDeploy::DeploymentGroup'],
  parameters: {
    minimumHealthyHostsFleetPercent: integer({ about: 'How many per cent of the instances must stay in service.', default: 66 }),
    minimumHealthyHostsHostCount: integer({ about: 'How many instances must stay in service.', default: 1 }),
  },
  needs: [
    ...platformNeeds,
    { type: 'AWS::CodeDeploy::DeploymentConfig', ours: 'DeploymentConfigName', fields: ['MinimumHealthyHosts', 'ComputePlatform'] },
  ],
  why: 'A deployment that takes too many instances at once leaves too few for the traffic, or none if the new revision does not start.',
  fix: 'Set DeploymentConfigName to CodeDeployDefault.OneAtATime, or to a configuration whose MinimumHealthyHosts keeps enough.',
  scope: (group, context) => (deploysTo(group, 'Server', context) ? true : 'it does not deploy to instances'),
  *check(group, { parameters, related }) {
    const { minimumHealthyHostsFleetPercent: percent, minimumHealthyHostsHostCount: count } = parameters;
    const expected = `at least ${percent} per cent or ${count === 1 ? 'one instance' : `${count} instances`}`;
    const name = text(group, 'DeploymentConfigName');
    if (!name) return;
    const predefined = name.known ? kept[name.value] : undefined;
    if (predefined !== undefined) {
      if (predefined < percent)
        yield finding('DeploymentConfigName', `it keeps ${predefined === 0 ? 'no instance' : 'half of the instances'} in service`, { expected });
      return;
    }
    const enough = some(related('AWS::CodeDeploy::DeploymentConfig'), ({ properties }) => {
      const hosts = properties.MinimumHealthyHosts;
      if (!hosts) return false;
      return hosts.Type === 'FLEET_PERCENT' ? hosts.Value >= percent : hosts.Value >= count;
    });
    if (!enough) yield finding('DeploymentConfigName', 'it keeps too few instances in service', { expected });
  },
});
