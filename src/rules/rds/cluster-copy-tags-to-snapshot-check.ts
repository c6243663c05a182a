import { finding, type Rule, rule } from '../../core/index.ts';

function ruleFor(id: string, engine: string, name: string): Rule {
  return rule({
    id,
    title: `RDS for ${name} clusters copy their tags to snapshots`,
    severity: 'low',
    recommended: false,
    types: ['AWS::RDS::DBCluster'],
    why: 'A snapshot without the tags of its cluster is missed by everything that goes by tags: who may restore it, when it is to be deleted, who pays.',
    fix: 'Set CopyTagsToSnapshot to true.',
    // Aurora has the same property, which AWS judges by other rules.
    scope: (cluster) => cluster.Engine?.toLowerCase() === engine || `it is not a Multi-AZ cluster of ${name}`,
    *check(cluster) {
      if (cluster.CopyTagsToSnapshot !== true)
        yield finding('CopyTagsToSnapshot', 'snapshots do not get the tags of the cluster', { expected: 'true' });
    },
  });
}

export default [
  ruleFor('RDS_MYSQL_CLUSTER_COPY_TAGS_TO_SNAPSHOT_CHECK', 'mysql', 'MySQL'),
  ruleFor('RDS_PGSQL_CLUSTER_COPY_TAGS_TO_SNAPSHOT_CHECK', 'postgres', 'PostgreSQL'),
];
