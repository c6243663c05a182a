import { allOf, csv, finding, type Resource, rule, some } from '../../core/index.ts';
import { type Cluster, clusterTypes, madeByCdk } from './_cluster.ts';

const every = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const;
const why = 'Without the logs of the control plane nobody can tell who did what in the cluster: no break-in can be traced.';
const path = 'Logging.ClusterLogging.EnabledTypes';

export default [
  rule({
    id: 'EKS_CLUSTER_LOG_ENABLED',
    title: 'EKS clusters log what their control plane does',
    severity: 'medium',
    types: clusterTypes,
    parameters: { logTypes: csv({ about: 'The logs that are wanted; without it all of them.', allowed: [every] }) },
    why,
    fix: `Add to ${path} an item for each of api, audit, authenticator, controllerManager and scheduler.`,
    check: (cluster, { parameters, resource }) => missingLogs(cluster, resource, parameters.logTypes ?? every),
  }),
  rule({
    id: 'EKS_CLUSTER_LOGGING_ENABLED',
    title: 'EKS clusters write all logs of their control plane',
    severity: 'medium',
    // The same as EKS_CLUSTER_LOG_ENABLED without parameters.
    recommended: false,
    types: clusterTypes,
    why,
    fix: `Add to ${path} an item for each of api, audit, authenticator, controllerManager and scheduler.`,
    check: (cluster, { resource }) => missingLogs(cluster, resource, every),
  }),
];

function* missingLogs(cluster: Parameters<typeof madeByCdk>[0], resource: Resource, wanted: readonly string[]) {
  const made = madeByCdk(cluster, resource);
  const types = made !== undefined ? undefined : (cluster as Cluster).Logging?.ClusterLogging?.EnabledTypes;
  const writes = (log: string) =>
    made
      ? some(made.logging?.clusterLogging, (group) =>
          allOf(
            () => String(group.enabled) === 'true',
            () => some(group.types, (type) => type === log),
          ),
        )
      : some(types, (enabled) => enabled.Type === log);
  const missing = wanted.filter((log) => !writes(log));
  if (missing.length === 0) return;
  const message = missing.length === every.length ? 'the control plane writes no logs' : `these logs are not written: ${missing.join(', ')}`;
  const expected = wanted.join(', ');
  if (made) yield finding('Config.logging.clusterLogging', message, { expected, fix: 'List the logs in clusterLogging of the Cluster construct.' });
  else yield finding(path, message, { expected });
}
