import { groupOf, instanceOf, type Made, type Setting, subnetOf, tagsOf, vpc } from './snapshot-parts.ts';

export function networkInterface({ account, region, index, hex }: Setting): Made {
  const id = `eni-0${hex(16)}`;
  const address = `10.${index % 250}.${(index >> 3) % 250}.${index % 249}`;
  const [subnet, group] = [subnetOf(index), groupOf(index)];
  return {
    type: 'AWS::EC2::NetworkInterface',
    id,
    arn: `arn:aws:ec2:${region}:${account}:network-interface/${id}`,
    relationships: [
      ['AWS::EC2::Subnet', subnet, 'Is contained in Subnet'],
      ['AWS::EC2::SecurityGroup', group, 'Is associated with SecurityGroup'],
      ['AWS::EC2::VPC', vpc, 'Is contained in Vpc'],
    ],
    configuration: {
      association: null,
      attachment: {
        attachTime: '2026-03-04T07:11:12.000Z',
        attachmentId: `eni-attach-0${hex(16)}`,
        deleteOnTermination: true,
        deviceIndex: 0,
        networkCardIndex: 0,
        instanceId: instanceOf(index),
        instanceOwnerId: account,
        status: 'attached',
      },
      availabilityZone: `${region}a`,
      description: `AWS Lambda VPC ENI-worker-${index % 500}-${hex(8)}-${hex(4)}`,
      groups: [{ groupName: `service-${index % 400}`, groupId: group }],
      interfaceType: 'interface',
      ipv6Addresses: [],
      macAddress: '02:3e:c3:cb:e9:da',
      networkInterfaceId: id,
      ownerId: account,
      privateDnsName: `ip-${address.replaceAll('.', '-')}.${region}.compute.internal`,
      privateIpAddress: address,
      privateIpAddresses: [0, 1, 2].map((one) => ({
        association: null,
        primary: one === 0,
        privateDnsName: `ip-${address.replaceAll('.', '-')}.${region}.compute.internal`,
        privateIpAddress: address,
      })),
      requesterId: `AROA${hex(17).toUpperCase()}:${hex(12)}`,
      requesterManaged: false,
      sourceDestCheck: true,
      status: 'in-use',
      subnetId: subnet,
      tagSet: tagsOf(index),
      vpcId: vpc,
    },
  };
}

export function securityGroup({ account, region, index, hex, good }: Setting): Made {
  const id = `sg-0${hex(16)}`;
  const open = (cidr: string, port: number) => ({
    fromPort: port,
    ipProtocol: 'tcp',
    ipv6Ranges: [],
    prefixListIds: [],
    toPort: port,
    userIdGroupPairs: [
      {
        description: `from service ${port}`,
        groupId: groupOf(index + port),
        groupName: null,
        peeringStatus: null,
        userId: account,
        vpcId: null,
        vpcPeeringConnectionId: null,
      },
    ],
    ipv4Ranges: [{ cidrIp: cidr, description: 'the network' }],
    ipRanges: [cidr],
  });
  return {
    type: 'AWS::EC2::SecurityGroup',
    id,
    name: `service-${index}`,
    arn: `arn:aws:ec2:${region}:${account}:security-group/${id}`,
    relationships: [['AWS::EC2::VPC', vpc, 'Is contained in Vpc']],
    configuration: {
      description: `of service ${index}`,
      groupName: `service-${index}`,
      ipPermissions: [443, 8080, 9090, 5432].map((port) => open('10.0.0.0/8', port)).concat(good ? [] : [open('0.0.0.0/0', 22)]),
      ownerId: account,
      groupId: id,
      ipPermissionsEgress: [
        { ipProtocol: '-1', ipv6Ranges: [], prefixListIds: [], userIdGroupPairs: [], ipv4Ranges: [{ cidrIp: '0.0.0.0/0' }], ipRanges: ['0.0.0.0/0'] },
      ],
      tags: tagsOf(index),
      vpcId: vpc,
    },
  };
}

export function subnet({ account, region, index, hex, good }: Setting): Made {
  const id = `subnet-0${hex(16)}`;
  return {
    type: 'AWS::EC2::Subnet',
    id,
    arn: `arn:aws:ec2:${region}:${account}:subnet/${id}`,
    relationships: Array.from(
      { length: 14 },
      (_, at) => ['AWS::EC2::NetworkInterface', `eni-0${hex(14)}${at + 10}`, 'Contains NetworkInterface'] as const,
    ),
    configuration: {
      availabilityZone: `${region}b`,
      availabilityZoneId: 'euc1-az3',
      availableIpAddressCount: 4000,
      cidrBlock: `10.${index % 250}.0.0/20`,
      defaultForAz: false,
      mapPublicIpOnLaunch: !good,
      mapCustomerOwnedIpOnLaunch: false,
      state: 'available',
      subnetId: id,
      vpcId: vpc,
      ownerId: account,
      assignIpv6AddressOnCreation: false,
      ipv6CidrBlockAssociationSet: [],
      tags: tagsOf(index),
      subnetArn: `arn:aws:ec2:${region}:${account}:subnet/${id}`,
    },
  };
}
