import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CODEDEPLOY_DEPLOYMENT_GROUP_OUTDATED_INSTANCES_UPDATE',
  title: 'Deployment groups update instances that missed a deployment',
  severity: 'medium',
  types: ['AWS::CodeDeploy::DeploymentGroup'],
  why: 'An instance that started during a deployment keeps the old revision, so that users get old and new by turns.',
  fix: 'Set OutdatedInstancesStrategy to UPDATE, or leave it out.',
  *check(group) {
    // They are updated where nothing is said.
    if (group.OutdatedInstancesStrategy === 'IGNORE')
      yield finding('OutdatedInstancesStrategy', 'outdated instances are left as they are', { expected: 'UPDATE' });
  },
});
