import type { Examples, ExamplesByRule } from '../../core/index.ts';

const switched = (property: string): Examples => ({
  pass: [{ title: 'it is on', properties: { [property]: true } }],
  fail: [
    { title: 'nothing is said, which means off', properties: {}, at: [property] },
    { title: 'it is off', properties: { [property]: false }, at: [property] },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Wanted: { Type: 'String' } },
        Resources: { Cluster: { Type: 'AWS::Neptune::DBCluster', Properties: { [property]: { Ref: 'Wanted' } } } },
      },
    },
  ],
});

export default {
  NEPTUNE_CLUSTER_DELETION_PROTECTION_ENABLED: switched('DeletionProtection'),
  NEPTUNE_CLUSTER_IAM_DATABASE_AUTHENTICATION: switched('IamAuthEnabled'),
  NEPTUNE_CLUSTER_COPY_TAGS_TO_SNAPSHOT_ENABLED: switched('CopyTagsToSnapshot'),
} satisfies ExamplesByRule;
