import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED',
  title: 'RDS instances take minor versions of their engine by themselves',
  severity: 'high',
  types: ['AWS::RDS::DBInstance'],
  why: 'Minor versions carry the security fixes of the engine. An instance that waits for somebody to upgrade it stays open to holes that are publicly described.',
  fix: 'Leave AutoMinorVersionUpgrade out or set it to true; upgrades then happen in the maintenance window.',
  *check(instance) {
    // On unless switched off.
    if (instance.AutoMinorVersionUpgrade === false)
      yield finding('AutoMinorVersionUpgrade', 'minor versions are not taken automatically', { expected: 'true' });
  },
});
