import { finding, independently, isSet, listOf, rule } from '../../core/index.ts';

export default rule({
  id: 'CODEDEPLOY_AUTO_ROLLBACK_MONITOR_ENABLED',
  title: 'Deployment groups watch alarms and roll back by themselves',
  severity: 'medium',
  types: ['AWS::CodeDeploy::DeploymentGroup'],
  recommended: false,
  why: 'A deployment that nobody watches goes on to the last machine, though the first already fails.',
  fix: 'Set Enabled of AlarmConfiguration (with Alarms) and of AutoRollbackConfiguration to true.',
  *check(group) {
    yield* independently(
      function* () {
        if (group.AutoRollbackConfiguration?.Enabled !== true)
          yield finding('AutoRollbackConfiguration.Enabled', 'deployments are not rolled back by themselves', { expected: 'true' });
      },
      function* () {
        const alarms = group.AlarmConfiguration;
        if (alarms?.Enabled !== true) yield finding('AlarmConfiguration.Enabled', 'no alarm stops a deployment', { expected: 'true' });
        else if (!isSet(alarms, 'Alarms') || listOf(alarms.Alarms).length === 0) yield finding('AlarmConfiguration.Alarms', 'no alarm is named');
      },
    );
  },
});
