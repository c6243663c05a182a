import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'APPCONFIG_DEPLOYMENT_STRATEGY_MINIMUM_FINAL_BAKE_TIME',
  title: 'AppConfig deployments are watched for a while after they are out',
  severity: 'low',
  types: ['AWS::AppConfig::DeploymentStrategy'],
  recommended: false,
  parameters: { minBakeTime: integer({ about: 'The number of minutes for which alarms must be watched at least.', default: 30 }) },
  why: 'AppConfig rolls back by itself only while it watches: an alarm that rings after the bake time no longer takes the bad configuration back.',
  fix: 'Set FinalBakeTimeInMinutes to at least the minutes in which your alarms notice a fault.',
  *check(strategy, { parameters: { minBakeTime: least } }) {
    // Without a bake time nothing is watched.
    const minutes = strategy.FinalBakeTimeInMinutes ?? 0;
    if (minutes < least)
      yield finding('FinalBakeTimeInMinutes', `alarms are watched for ${minutes} minutes, which is less than ${least}`, {
        expected: `${least} or more`,
      });
  },
});
