import { finding, flag, independently, integer, rule, string } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK',
  title: 'Redshift clusters take upgrades and keep snapshots as they should',
  severity: 'medium',
  types: ['AWS::Redshift::Cluster'],
  parameters: {
    allowVersionUpgrade: flag({ about: 'Whether new versions must be taken automatically.', default: true }),
    preferredMaintenanceWindow: string({ about: 'The weekly window for maintenance, such as sun:23:45-mon:00:15.' }),
    automatedSnapshotRetentionPeriod: integer({ about: 'The least number of days for which automatic snapshots must be kept.', default: 1 }),
  },
  why: 'Upgrades carry security fixes. A cluster that refuses them, or takes them in the middle of the day, is either open or down.',
  fix: 'Set AllowVersionUpgrade to true, AutomatedSnapshotRetentionPeriod to 1 or more, and PreferredMaintenanceWindow to the window that is asked for.',
  *check(cluster, { parameters: { allowVersionUpgrade, preferredMaintenanceWindow, automatedSnapshotRetentionPeriod } }) {
    yield* independently(
      function* () {
        // Upgrades are taken unless said otherwise.
        if ((cluster.AllowVersionUpgrade ?? true) !== allowVersionUpgrade)
          yield finding('AllowVersionUpgrade', allowVersionUpgrade ? 'new versions are not taken' : 'new versions are taken, which is not wanted', {
            expected: `${allowVersionUpgrade}`,
          });
      },
      function* () {
        if (
          preferredMaintenanceWindow !== undefined &&
          cluster.PreferredMaintenanceWindow?.toLowerCase() !== preferredMaintenanceWindow.toLowerCase()
        )
          yield finding('PreferredMaintenanceWindow', `maintenance does not happen in the window ${preferredMaintenanceWindow}`, {
            expected: preferredMaintenanceWindow,
          });
      },
      function* () {
        const days = cluster.AutomatedSnapshotRetentionPeriod ?? 1;
        if (days < automatedSnapshotRetentionPeriod)
          yield finding(
            'AutomatedSnapshotRetentionPeriod',
            `automatic snapshots are kept for ${days} days, and ${automatedSnapshotRetentionPeriod} are asked for`,
            {
              expected: `${automatedSnapshotRetentionPeriod} or more`,
            },
          );
      },
    );
  },
});
