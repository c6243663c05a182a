import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CLOUDWATCH_ALARM_ACTION_ENABLED_CHECK',
  title: 'Actions of alarms are not switched off',
  severity: 'high',
  types: ['AWS::CloudWatch::Alarm'],
  why: 'Actions that were switched off for a while and forgotten leave an alarm that nobody hears.',
  fix: 'Set ActionsEnabled to true, or leave it out.',
  *check(alarm) {
    // They are on where nothing is said.
    if (alarm.ActionsEnabled === false) yield finding('ActionsEnabled', 'the actions of the alarm are switched off', { expected: 'true' });
  },
});
