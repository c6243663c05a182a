import type { Examples, ExamplesByRule } from '../../core/index.ts';

const examplesFor = (engine: string): Examples => ({
  pass: [{ title: 'tags are copied', properties: { Engine: engine, DBClusterInstanceClass: 'db.m6gd.large', CopyTagsToSnapshot: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: engine }, at: ['CopyTagsToSnapshot'] },
    { title: 'tags are not copied', properties: { Engine: engine, CopyTagsToSnapshot: false }, at: ['CopyTagsToSnapshot'] },
  ],
  notApplicable: [{ title: 'another engine', properties: { Engine: 'aurora-mysql' } }],
});

export default {
  RDS_MYSQL_CLUSTER_COPY_TAGS_TO_SNAPSHOT_CHECK: examplesFor('mysql'),
  RDS_PGSQL_CLUSTER_COPY_TAGS_TO_SNAPSHOT_CHECK: examplesFor('postgres'),
} satisfies ExamplesByRule;
