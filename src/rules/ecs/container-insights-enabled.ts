import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'ECS_CONTAINER_INSIGHTS_ENABLED',
  title: 'ECS clusters collect Container Insights',
  severity: 'medium',
  // The metrics are charged.
  recommended: false,
  types: ['AWS::ECS::Cluster'],
  why: 'Without them nobody sees which task runs out of memory or restarts again and again, until users complain.',
  fix: 'Add to ClusterSettings an item with the Name containerInsights and the Value enabled or enhanced.',
  *check(cluster) {
    const on = some(cluster.ClusterSettings, (one) => one.Name === 'containerInsights' && /^(enabled|enhanced)$/i.test(String(one.Value)));
    if (!on) yield finding('ClusterSettings', 'Container Insights are off', { expected: 'containerInsights is enabled or enhanced' });
  },
});
