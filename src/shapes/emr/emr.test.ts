import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { differences } from '../../testing/same-verdicts.ts';
import { cluster, primaryNodes, securityConfiguration } from './emr.ts';

const settings = {
  EncryptionConfiguration: { EnableAtRestEncryption: true, EnableInTransitEncryption: false },
  AuthenticationConfiguration: {
    KerberosConfiguration: { Provider: 'ClusterDedicatedKdc', ClusterDedicatedKdcConfiguration: { TicketLifetimeInHours: 24 } },
  },
};

test('clusters and security configurations get the verdicts of their templates', async () => {
  const template = {
    Secure: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { Name: 'secure', SecurityConfiguration: settings } },
    Crunch: {
      Type: 'AWS::EMR::Cluster',
      Properties: {
        Name: 'crunch',
        SecurityConfiguration: { Ref: 'Secure' },
        Instances: { Ec2SubnetId: { Ref: 'Private' } },
        JobFlowRole: 'r',
        ServiceRole: 's',
      },
    },
    Private: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', MapPublicIpOnLaunch: false } },
  };
  const crunch = cluster({ Id: 'j-1', Name: 'crunch', SecurityConfiguration: 'secure', Ec2InstanceAttributes: { Ec2SubnetId: 'subnet-1' } });
  // The call about its nodes tells that the primary one has no public address.
  const { MasterPublicIp: _, ...told } = crunch.state ?? {};
  const described = [
    securityConfiguration({ Name: 'secure', SecurityConfiguration: JSON.stringify(settings) }),
    { ...crunch, state: { ...told, ...primaryNodes([{ PrivateIpAddress: '10.0.0.1' }]) } },
    { type: 'AWS::EC2::Subnet', id: 'subnet-1', properties: { MapPublicIpOnLaunch: false }, state: {} },
  ];
  const types = ['AWS::EMR::Cluster', 'AWS::EMR::SecurityConfiguration'];
  expect(await differences({ template, described, types })).toEqual([]);
});

test('the public address of a primary node is unknown until somebody asks, and absent where there is none', () => {
  expect(cluster({ Id: 'j-1' }).state?.MasterPublicIp).toBeInstanceOf(Unknown);
  expect(primaryNodes([{ PublicIpAddress: '' }, { PublicIpAddress: '203.0.113.9' }])).toEqual({ MasterPublicIp: '203.0.113.9' });
  expect(primaryNodes([{ PrivateIpAddress: '10.0.0.1' }]).MasterPublicIp).toBeUndefined();
});
