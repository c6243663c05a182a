import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DMS_REPLICATION_NOT_PUBLIC',
  title: 'DMS replication instances are not reachable from the internet',
  severity: 'critical',
  types: ['AWS::DMS::ReplicationInstance'],
  why: 'A replication instance holds the passwords of both databases and sees every row. With a public address it stands in the open.',
  fix: 'Set PubliclyAccessible to false; it is true if nothing is said.',
  *check(instance) {
    if (instance.PubliclyAccessible !== false) yield finding('PubliclyAccessible', 'it has a public address', { expected: 'false' });
  },
});
