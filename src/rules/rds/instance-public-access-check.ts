import { finding, isSet, reference, rule, some, text, texts } from '../../core/index.ts';

export default rule({
  id: 'RDS_INSTANCE_PUBLIC_ACCESS_CHECK',
  title: 'RDS instances are not reachable from the internet',
  severity: 'critical',
  types: ['AWS::RDS::DBInstance'],
  needs: [
    { type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: ['DBSubnetGroupName'] },
    { type: 'AWS::RDS::DBSubnetGroup', fields: ['SubnetIds'] },
    { type: 'AWS::EC2::Subnet', fields: ['VpcId'] },
    { type: 'AWS::EC2::VPCGatewayAttachment', fields: ['VpcId', 'InternetGatewayId'] },
  ],
  why: 'A publicly accessible instance has a public address and name. One careless security group rule is then enough for the whole internet to try passwords and exploits on the database.',
  fix: 'Set PubliclyAccessible to false, and let clients come through the VPC, a VPN or a bastion.',
  *check(instance, { related, state }) {
    if (isSet(instance, 'PubliclyAccessible')) {
      if (instance.PubliclyAccessible) yield finding('PubliclyAccessible', 'it has a public address', { expected: 'false' });
      return;
    }
    // Where nothing is said, RDS makes it public if the VPC has an internet gateway, as the default VPC has.
    const implied = (message: string) => finding('PubliclyAccessible', message, { expected: 'false' });
    const member = isSet(instance, 'DBClusterIdentifier');
    const clusters = related('AWS::RDS::DBCluster');
    if (member && !clusters.complete) clusters.raise();
    const owner = member ? clusters.items[0]?.properties : instance;
    if (!isSet(owner, 'DBSubnetGroupName')) {
      if (!isSet(instance, 'SourceDBInstanceIdentifier') || state.publiclyAccessible === true)
        yield implied('nothing forbids a public address, and without a subnet group it stands in the default VPC, which has an internet gateway');
      return;
    }
    const group = reference(owner, 'DBSubnetGroupName')?.target;
    const subnets = related('AWS::RDS::DBSubnetGroup')
      .items.filter(({ resource }) => resource.key === group)
      .flatMap(({ properties }) => texts(properties, 'SubnetIds'))
      .map((subnet) => subnet.reference?.target);
    const network = related('AWS::EC2::Subnet')
      .items.filter(({ resource }) => subnets.includes(resource.key))
      .map(({ properties }) => reference(properties, 'VpcId')?.target)
      .find((vpc) => vpc !== undefined);
    const open =
      network === undefined
        ? state.publiclyAccessible === true
        : some(
            related('AWS::EC2::VPCGatewayAttachment'),
            ({ properties }) => isSet(properties, 'InternetGatewayId') && text(properties, 'VpcId')?.mentions({ key: network }) === true,
          );
    if (open) yield implied('nothing forbids a public address, and its VPC has an internet gateway, which makes it public');
  },
});
