import { decimal, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'AURORA_MYSQL_BACKTRACKING_ENABLED',
  title: 'Aurora MySQL clusters can be turned back in time',
  severity: 'medium',
  recommended: false,
  types: ['AWS::RDS::DBCluster'],
  parameters: { BacktrackWindowInHours: decimal({ about: 'The number of hours that the cluster must be able to go back, 0.1 to 72.' }) },
  why: 'After a bad statement a backtrack undoes minutes within minutes, in place. A restore from backup takes hours and ends in another cluster.',
  fix: 'Set BacktrackWindow to the number of seconds to be able to go back, such as 86400. An existing cluster has to be cloned with it.',
  scope: (cluster) => /^aurora(-mysql)?$/i.test(cluster.Engine ?? '') || 'its engine is not Aurora MySQL',
  *check(cluster, { parameters }) {
    const seconds = cluster.BacktrackWindow ?? 0;
    const hours = parameters.BacktrackWindowInHours;
    if (seconds <= 0)
      yield finding('BacktrackWindow', 'it cannot be turned back', { expected: hours === undefined ? 'up to 259200 seconds' : `${hours * 3600}` });
    else if (hours !== undefined && seconds !== hours * 3600)
      yield finding('BacktrackWindow', `it can be turned back by ${seconds / 3600} hours, and not by ${hours}`, { expected: `${hours * 3600}` });
  },
});
