import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CODEDEPLOY_DEPLOYMENT_GROUP_AUTO_ROLLBACK_ENABLED',
  title: 'Deployment groups roll back by themselves',
  severity: 'medium',
  types: ['AWS::CodeDeploy::DeploymentGroup'],
  why: 'A failed deployment stays as it is, with some machines new and some old, until somebody comes to roll it back.',
  fix: 'Set AutoRollbackConfiguration.Enabled to true, with DEPLOYMENT_FAILURE among its Events.',
  *check(group) {
    if (group.AutoRollbackConfiguration?.Enabled !== true)
      yield finding('AutoRollbackConfiguration.Enabled', 'deployments are not rolled back by themselves', { expected: 'true' });
  },
});
