import { every, finding, integer, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_ENHANCED_MONITORING_ENABLED',
  title: 'RDS instances report the metrics of their operating system',
  severity: 'low',
  types: ['AWS::RDS::DBInstance'],
  parameters: { monitoringInterval: integer({ about: 'The interval in seconds at which metrics must be taken.', allowed: [1, 5, 10, 15, 30, 60] }) },
  needs: [{ type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: ['MonitoringInterval'] }],
  why: 'Without enhanced monitoring nobody sees which process eats the processor or the memory of a database host, and an outage is searched for in the dark.',
  fix: 'Set MonitoringInterval to 1, 5, 10, 15, 30 or 60 seconds, and MonitoringRoleArn to a role that may write to CloudWatch Logs.',
  *check(instance, { parameters, related }) {
    const wanted = parameters.monitoringInterval;
    const fits = (seconds = 0) => seconds !== 0 && (wanted === undefined || seconds === wanted);
    // A cluster can set it for all its members.
    const ofCluster = isSet(instance, 'DBClusterIdentifier') && !isSet(instance, 'MonitoringInterval');
    if (
      !(ofCluster
        ? every(related('AWS::RDS::DBCluster'), ({ properties }) => fits(properties.MonitoringInterval))
        : fits(instance.MonitoringInterval))
    )
      yield finding(
        'MonitoringInterval',
        wanted === undefined ? 'enhanced monitoring is off' : `enhanced monitoring does not run every ${wanted} seconds`,
        {
          expected: wanted === undefined ? '1 to 60 seconds' : `${wanted}`,
        },
      );
  },
});
