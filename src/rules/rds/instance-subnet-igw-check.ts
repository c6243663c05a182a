import { finding, isSet, reference, rule, some, text, texts } from '../../core/index.ts';
import { isExposed } from './_deployed-subnets.ts';

export default rule({
  id: 'RDS_INSTANCE_SUBNET_IGW_CHECK',
  title: 'RDS instances do not stand in subnets with a way to the internet',
  severity: 'high',
  types: ['AWS::RDS::DBInstance'],
  needs: [
    { type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: ['DBSubnetGroupName'] },
    { type: 'AWS::RDS::DBSubnetGroup', fields: ['SubnetIds'] },
    { type: 'AWS::RDS::DBSubnetGroup', ours: 'DBSubnetGroupName', as: 'own', fields: ['SubnetIds'] },
    { type: 'AWS::EC2::Subnet', fields: ['VpcId'] },
    { type: 'AWS::EC2::RouteTable', fields: ['VpcId', 'state.isMain'] },
    { type: 'AWS::EC2::SubnetRouteTableAssociation', fields: ['SubnetId', 'RouteTableId'] },
    { type: 'AWS::EC2::Route', fields: ['RouteTableId', 'DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'GatewayId'] },
    { type: 'AWS::EC2::InternetGateway', fields: [] },
  ],
  why: 'In a subnet with a route to an internet gateway, one flag or one security group rule is all that keeps the database from the internet.',
  fix: 'Put subnets into the DB subnet group whose route tables have no route of 0.0.0.0/0 or ::/0 to an internet gateway.',
  *check(instance, { related, resource, state }) {
    const member = isSet(instance, 'DBClusterIdentifier');
    const deployed = resource.state !== undefined;
    const clusters = related('AWS::RDS::DBCluster');
    // A deployed member tells its subnet group itself.
    const asksCluster = member && !deployed;
    if (asksCluster && !clusters.complete) clusters.raise();
    const owner = asksCluster ? clusters.items[0]?.properties : instance;
    const group = deployed ? undefined : reference(owner, 'DBSubnetGroupName')?.target;
    const gateways = related('AWS::EC2::InternetGateway').items.map(({ resource }) => resource.key);
    const seen = () => state.inPublicSubnet === true;

    const isInternetGateway = (route: { GatewayId?: string }) => {
      const gateway = text(route, 'GatewayId');
      if (gateway === undefined) return false;
      return gateway.reference ? gateways.includes(gateway.reference.target) : gateway.startsWith('igw-');
    };
    // In a template a table is known by its key, of what is deployed by its id.
    const leavesFrom = (route: { RouteTableId: string }, table: string) =>
      deployed ? text(route, 'RouteTableId')?.equals(table) === true : text(route, 'RouteTableId')?.mentions({ key: table }) === true;
    const leadsOut = (table: string) =>
      some(
        related('AWS::EC2::Route'),
        ({ properties: route }) =>
          (route.DestinationCidrBlock === '0.0.0.0/0' || route.DestinationIpv6CidrBlock === '::/0') &&
          leavesFrom(route, table) &&
          isInternetGateway(route),
      );
    // A subnet without an association has the main route table, which leads nowhere outside in a VPC of the template.
    const isPublic = (subnet: string) =>
      some(related('AWS::EC2::SubnetRouteTableAssociation'), ({ properties: association }) => {
        if (text(association, 'SubnetId')?.mentions({ key: subnet }) !== true) return false;
        const table = reference(association, 'RouteTableId')?.target;
        return table === undefined ? seen() : leadsOut(table);
      });

    const groups = related('AWS::RDS::DBSubnetGroup').items.filter(({ resource }) => resource.key === group);
    const inTemplate = () => {
      if (groups.length === 0) return seen();
      const known = related('AWS::EC2::Subnet').items.map(({ resource }) => resource.key);
      return some(groups, ({ properties }) =>
        some(texts(properties, 'SubnetIds'), (subnet) => {
          const key = subnet.reference?.target;
          return key !== undefined && known.includes(key) ? isPublic(key) : seen();
        }),
      );
    };
    const exposed = deployed
      ? isExposed({
          groups: related<'AWS::RDS::DBSubnetGroup'>('own'),
          subnets: related('AWS::EC2::Subnet'),
          associations: related('AWS::EC2::SubnetRouteTableAssociation'),
          tables: related('AWS::EC2::RouteTable'),
          leadsOut,
        })
      : inTemplate();
    if (exposed)
      yield finding(member ? 'DBClusterIdentifier' : 'DBSubnetGroupName', 'a subnet of its subnet group has a route to an internet gateway', {
        expected: 'subnets without a route to an internet gateway',
        related: groups.map(({ resource }) => ({ resource, path: 'SubnetIds' })),
      });
  },
});
