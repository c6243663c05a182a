import { finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'RDS_INSTANCE_PUBLIC_ACCESS_CHECK',
  title: 'RDS instances are not reachable from the internet',
  severity: 'critical',
  types: ['AWS::RDS::DBInstance'],
  why: 'A publicly accessible instance has a public address and name. One careless security group rule is then enough for the whole internet to try passwords and exploits on the database.',
  fix: 'Set PubliclyAccessible to false, and let clients come through the VPC, a VPN or a bastion.',
  *check(instance, { state }) {
    if (isSet(instance, 'PubliclyAccessible')) {
      if (instance.PubliclyAccessible) yield finding('PubliclyAccessible', 'it has a public address', { expected: 'false' });
      return;
    }
    // Where nothing is said, RDS makes it public in the default subnet group alone, which it takes if none is named; Aurora asks for a named one.
    const group = text(instance, 'DBSubnetGroupName');
    if (group ? group.reference !== undefined || !group.equals('default') : isMember(instance)) return;
    // A replica stands in the subnet group of its source.
    if (!group && isSet(instance, 'SourceDBInstanceIdentifier') && state.publiclyAccessible !== true) return;
    yield finding('PubliclyAccessible', 'nothing forbids a public address, and in the default subnet group that makes it public', {
      expected: 'false',
    });
  },
});

function isMember(instance: { readonly DBClusterIdentifier?: string; readonly Engine?: string }): boolean {
  return isSet(instance, 'DBClusterIdentifier') || /^(aurora|docdb|neptune)/i.test(instance.Engine ?? '');
}
