import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DMS_AUTO_MINOR_VERSION_UPGRADE_CHECK',
  title: 'DMS replication instances take minor versions by themselves',
  severity: 'medium',
  types: ['AWS::DMS::ReplicationInstance'],
  why: 'Minor versions carry the security fixes of the replication engine, which sees every row and holds the passwords of both databases.',
  fix: 'Leave AutoMinorVersionUpgrade out or set it to true; upgrades then happen in the maintenance window.',
  *check(instance) {
    // On unless switched off.
    if (instance.AutoMinorVersionUpgrade === false)
      yield finding('AutoMinorVersionUpgrade', 'minor versions are not taken automatically', { expected: 'true' });
  },
});
