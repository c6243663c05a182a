import { finding, rule, text } from '../../core/index.ts';
import { deploysTo, platformNeeds } from './_platform.ts';

const allAtOnce = 'CodeDeployDefault.LambdaAllAtOnce';

export default rule({
  id: 'CODEDEPLOY_LAMBDA_ALLATONCE_TRAFFIC_SHIFT_DISABLED',
  title: 'Deployments of functions shift the traffic step by step',
  severity: 'medium',
  types: ['AWS::CodeDeploy::DeploymentGroup'],
  needs: [...platformNeeds, { type: 'AWS::CodeDeploy::DeploymentConfig', ours: 'DeploymentConfigName', fields: ['TrafficRoutingConfig'] }],
  why: 'Shifted at once, a faulty version fails for all users before an alarm can stop it.',
  fix: 'Set DeploymentConfigName to a canary or linear one, such as CodeDeployDefault.LambdaCanary10Percent5Minutes.',
  scope: (group, context) => (deploysTo(group, 'Lambda', context) ? true : 'it does not deploy functions'),
  *check(group, { related }) {
    const name = text(group, 'DeploymentConfigName');
    // A configuration of the template cannot have the name of one of AWS.
    const isOwn = related('AWS::CodeDeploy::DeploymentConfig').items.some(({ resource }) => resource.key === name?.reference?.target);
    // Functions shift all at once where nothing is said.
    if (!name || (!isOwn && name.equals(allAtOnce)))
      yield finding('DeploymentConfigName', 'all traffic is shifted at once', { expected: 'a canary or linear configuration' });
  },
});
