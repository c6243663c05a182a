import type { Address, Instance, NetworkInterface, SecurityGroup, Volume } from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { elasticIp } from '../../../shapes/ec2/elastic-ip.ts';
import { instance } from '../../../shapes/ec2/instance.ts';
import { networkInterface } from '../../../shapes/ec2/network-interface.ts';
import { securityGroup } from '../../../shapes/ec2/security-group.ts';
import { volume } from '../../../shapes/ec2/volume.ts';
import { type Answered, asItems, item, live } from '../../../testing/described-forms.ts';
import { differences, type Forms } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const web: Instance = {
  InstanceId: 'i-1',
  ImageId: 'ami-1',
  InstanceType: 'm3.xlarge',
  KeyName: 'ops',
  EbsOptimized: false,
  Monitoring: { State: 'disabled' },
  MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 2, HttpEndpoint: 'enabled' },
  Placement: { AvailabilityZone: 'eu-west-1a', Tenancy: 'default' },
  PublicIpAddress: '203.0.113.7',
  SourceDestCheck: false,
  SubnetId: 'subnet-1',
  VirtualizationType: 'hvm',
  VpcId: 'vpc-1',
  NetworkInterfaces: [
    { NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-1', Attachment: { DeviceIndex: 0, DeleteOnTermination: true } },
    { NetworkInterfaceId: 'eni-2', SubnetId: 'subnet-1', Attachment: { DeviceIndex: 1, DeleteOnTermination: true } },
  ],
};

const inside: Instance = {
  InstanceId: 'i-2',
  ImageId: 'ami-1',
  InstanceType: 'm3.xlarge',
  IamInstanceProfile: { Arn: 'arn:aws:iam::111122223333:instance-profile/app', Id: 'AIPA' },
  EbsOptimized: true,
  Monitoring: { State: 'enabled' },
  MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1, HttpEndpoint: 'enabled' },
  Placement: { AvailabilityZone: 'eu-west-1a', Tenancy: 'dedicated' },
  SourceDestCheck: true,
  SubnetId: 'subnet-2',
  VirtualizationType: 'hvm',
  VpcId: 'vpc-1',
  NetworkInterfaces: [{ NetworkInterfaceId: 'eni-3', SubnetId: 'subnet-2', Attachment: { DeviceIndex: 0, DeleteOnTermination: true } }],
};

const card = (properties: object) => ({ DeviceIndex: '0', ...properties });

/** One estate each: as a template, and as what the service answers of it. */
const estates: Record<string, { forms: Omit<Forms, 'described'>; answers: readonly Answered[] }> = {
  'instances, an open and a closed one': {
    forms: {
      template: {
        Open: {
          Type: 'AWS::EC2::Instance',
          Properties: {
            ImageId: 'ami-1',
            InstanceType: 'm3.xlarge',
            KeyName: 'ops',
            EbsOptimized: false,
            Monitoring: false,
            MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 2 },
            SourceDestCheck: false,
            NetworkInterfaces: [card({ AssociatePublicIpAddress: true }), card({ DeviceIndex: '1', NetworkInterfaceId: 'eni-2' })],
          },
        },
        Closed: {
          Type: 'AWS::EC2::Instance',
          Properties: {
            ImageId: 'ami-1',
            InstanceType: 'm3.xlarge',
            IamInstanceProfile: 'app',
            EbsOptimized: true,
            Monitoring: true,
            MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
            SourceDestCheck: true,
            Tenancy: 'dedicated',
            NetworkInterfaces: [card({ AssociatePublicIpAddress: false })],
          },
        },
      },
      parameters: {
        APPROVED_AMIS_BY_ID: { amiIds: 'ami-1,ami-2' },
        DESIRED_INSTANCE_TENANCY: { tenancy: 'DEDICATED' },
        DESIRED_INSTANCE_TYPE: { instanceType: 'm3.xlarge' },
        EC2_INSTANCE_PROFILE_ATTACHED: { IamInstanceProfileArnList: 'arn:aws:iam::111122223333:instance-profile/app' },
      },
    },
    answers: [web, inside].map((answer) => ({ type: 'AWS::EC2::Instance', id: answer.InstanceId as string, answer, shape: instance })),
  },
  'volumes, a bare one and an encrypted one that is used': {
    forms: {
      template: {
        Bare: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'eu-west-1a', Size: 8, Encrypted: false } },
        Used: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'eu-west-1a', Size: 8, Encrypted: true, KmsKeyId: 'k' } },
        Use: { Type: 'AWS::EC2::VolumeAttachment', Properties: { VolumeId: { Ref: 'Used' }, InstanceId: 'i-1', Device: '/dev/sdf' } },
      },
      types: ['AWS::EC2::Volume'],
      except: { ENCRYPTED_VOLUMES: 'of what is deployed, volumes that nothing uses are left out' },
    },
    answers: [
      { VolumeId: 'vol-1', AvailabilityZone: 'eu-west-1a', Size: 8, Encrypted: false, State: 'available' } satisfies Volume,
      {
        VolumeId: 'vol-2',
        AvailabilityZone: 'eu-west-1a',
        Size: 8,
        Encrypted: true,
        KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k',
        Attachments: [{ VolumeId: 'vol-2', InstanceId: 'i-1', Device: '/dev/sdf', State: 'attached', DeleteOnTermination: true }],
      } satisfies Volume,
    ].map((answer) => ({ type: 'AWS::EC2::Volume', id: answer.VolumeId, answer, shape: volume })),
  },
  'security groups: open, closed, and the default one': {
    forms: {
      template: {
        Open: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            GroupDescription: 'open',
            SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 20, ToPort: 22, CidrIp: '0.0.0.0/0' }],
            SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }],
          },
        },
        OpenToNewAddresses: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: { GroupDescription: 'six', SecurityGroupIngress: [{ IpProtocol: '-1', CidrIpv6: '::/0' }] },
        },
        Closed: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            GroupDescription: 'closed',
            SecurityGroupIngress: [
              { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '10.0.0.0/8' },
              { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, SourceSecurityGroupId: 'sg-9' },
            ],
          },
        },
      },
    },
    answers: [
      {
        GroupId: 'sg-1',
        GroupName: 'open',
        Description: 'open',
        VpcId: 'vpc-1',
        IpPermissions: [{ IpProtocol: 'tcp', FromPort: 20, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      } satisfies SecurityGroup,
      { GroupId: 'sg-2', GroupName: 'six', Description: 'six', IpPermissions: [{ IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] }] },
      {
        GroupId: 'sg-3',
        GroupName: 'closed',
        Description: 'closed',
        IpPermissions: [
          { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'office' }] },
          { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: 'sg-9', UserId: '111122223333' }] },
        ],
      } satisfies SecurityGroup,
    ].map((answer) => ({ type: 'AWS::EC2::SecurityGroup', id: answer.GroupId, answer, shape: securityGroup })),
  },
  'addresses, with and without a use': {
    forms: {
      template: {
        Idle: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
        Used: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
        Use: {
          Type: 'AWS::EC2::EIPAssociation',
          Properties: { AllocationId: { 'Fn::GetAtt': ['Used', 'AllocationId'] }, NetworkInterfaceId: 'eni-1' },
        },
      },
      types: ['AWS::EC2::EIP'],
    },
    answers: [
      { AllocationId: 'eipalloc-1', PublicIp: '203.0.113.7', Domain: 'vpc' } satisfies Address,
      {
        AllocationId: 'eipalloc-2',
        PublicIp: '203.0.113.8',
        Domain: 'vpc',
        AssociationId: 'eipassoc-2',
        NetworkInterfaceId: 'eni-1',
      } satisfies Address,
    ].map((answer) => ({ type: 'AWS::EC2::EIP', id: answer.AllocationId, answer, shape: elasticIp })),
  },
  'interfaces, of which one passes on what is not for it': {
    forms: {
      template: {
        Router: { Type: 'AWS::EC2::NetworkInterface', Properties: { SubnetId: 'subnet-1', SourceDestCheck: false } },
        Plain: { Type: 'AWS::EC2::NetworkInterface', Properties: { SubnetId: 'subnet-1' } },
        Services: { Type: 'AWS::EC2::NetworkInterface', Properties: { SubnetId: 'subnet-1', InterfaceType: 'nat_gateway' } },
      },
    },
    answers: [
      { NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-1', SourceDestCheck: false, InterfaceType: 'interface' } satisfies NetworkInterface,
      { NetworkInterfaceId: 'eni-2', SubnetId: 'subnet-1', SourceDestCheck: true, InterfaceType: 'interface' } satisfies NetworkInterface,
      { NetworkInterfaceId: 'eni-3', SubnetId: 'subnet-1', SourceDestCheck: false, InterfaceType: 'natGateway' } satisfies NetworkInterface,
    ].map((answer) => ({ type: 'AWS::EC2::NetworkInterface', id: answer.NetworkInterfaceId, answer, shape: networkInterface })),
  },
};

describe.each(Object.entries(estates))('%s', (_, { forms, answers }) => {
  test('get the same verdicts live', async () => {
    expect(await differences({ ...forms, described: live(answers) })).toEqual([]);
  });

  test('get the same verdicts as items of AWS Config', async () => {
    expect(await differences({ ...forms, described: asItems(answers) })).toEqual([]);
  });
});

test('an item that has no public address is known to have none, and what it does not keep is unknown', () => {
  const [one] = describeItem(item('AWS::EC2::Instance', 'i-1', { instanceId: 'i-1', vpcId: 'vpc-1' }));
  expect(one?.state?.publicIpAddress).toBeUndefined();
  expect(one?.state?.anythingElse).toBeInstanceOf(Unknown);
  expect(one?.properties.MetadataOptions).toBeInstanceOf(Unknown);
});

test('bare texts and described ranges of a group are the same ranges, told once', () => {
  const old = { ipProtocol: 'tcp', fromPort: 22, toPort: 22, ipRanges: ['0.0.0.0/0'] };
  const recent = { ...old, ipv4Ranges: [{ cidrIp: '0.0.0.0/0', description: 'everybody' }] };
  const ingress = (permission: object) =>
    describeItem(item('AWS::EC2::SecurityGroup', 'sg-1', { groupId: 'sg-1', ipPermissions: [permission] }))[0]?.properties.SecurityGroupIngress;
  expect(ingress(old)).toEqual([{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }]);
  expect(ingress(recent)).toEqual([{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0', Description: 'everybody' }]);
});

test('a public address on any of its interfaces is one of the instance', () => {
  const second: Instance = { InstanceId: 'i-1', NetworkInterfaces: [{}, { Association: { PublicIp: '203.0.113.9' } }] };
  expect(instance(second, { partition: 'aws', account: '111122223333', region: 'eu-west-1' }).state?.publicIpAddress).toBe('203.0.113.9');
});
