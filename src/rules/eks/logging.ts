import type { ResourceTypes } from '../../core/index.ts';
import { csv, finding, rule, some } from '../../core/index.ts';

type Cluster = ResourceTypes['AWS::EKS::Cluster'];

const every = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const;
const why = 'Without the logs of the control plane nobody can tell who did what in the cluster: no break-in can be traced.';
const path = 'Logging.ClusterLogging.EnabledTypes';

export default [
  rule({
    id: 'EKS_CLUSTER_LOG_ENABLED',
    title: 'EKS clusters log what their control plane does',
    severity: 'medium',
    types: ['AWS::EKS::Cluster'],
    parameters: { logTypes: csv({ about: 'The logs that are wanted; without it all of them.', allowed: [every] }) },
    why,
    fix: `Add to ${path} an item for each of api, audit, authenticator, controllerManager and scheduler.`,
    check: (cluster, { parameters }) => missingLogs(cluster, parameters.logTypes ?? every),
  }),
  rule({
    id: 'EKS_CLUSTER_LOGGING_ENABLED',
    title: 'EKS clusters write all logs of their control plane',
    severity: 'medium',
    // The same as EKS_CLUSTER_LOG_ENABLED without parameters.
    recommended: false,
    types: ['AWS::EKS::Cluster'],
    why,
    fix: `Add to ${path} an item for each of api, audit, authenticator, controllerManager and scheduler.`,
    check: (cluster) => missingLogs(cluster, every),
  }),
];

function* missingLogs(cluster: Cluster, wanted: readonly string[]) {
  const types = cluster.Logging?.ClusterLogging?.EnabledTypes;
  const missing = wanted.filter((one) => !some(types, (enabled) => enabled.Type === one));
  if (missing.length > 0)
    yield finding(path, missing.length === every.length ? 'the control plane writes no logs' : `these logs are not written: ${missing.join(', ')}`, {
      expected: wanted.join(', '),
    });
}
