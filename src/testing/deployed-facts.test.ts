import { expect, test } from 'vitest';
import type { Described } from '../shapes/described.ts';
import { image } from '../shapes/ec2/image.ts';
import { instance } from '../shapes/ec2/instance.ts';
import { networkInterface } from '../shapes/ec2/network-interface.ts';
import { securityGroup } from '../shapes/ec2/security-group.ts';
import { snapshot } from '../shapes/ec2/volume.ts';
import { vpcPeeringConnection } from '../shapes/ec2/vpc-endpoint.ts';
import { vpnConnection } from '../shapes/ec2/vpn-connection.ts';
import { classicAttributes, classicLoadBalancer } from '../shapes/elb/load-balancer.ts';
import { secret } from '../shapes/secretsmanager/secret.ts';
import { managedInstance } from '../shapes/ssm/managed-instance.ts';
import { planOf } from '../sources/aws/plan.ts';
import { place, verdicts } from './judge-deployed.ts';

/** Rules that ask for what no template has: the facts are called alike in the rule and in the shape, or these verdicts do not come. */
const machine = (InstanceId: string, name: 'running' | 'stopped', more: object = {}) =>
  instance({ InstanceId, ImageId: 'ami-1', State: { Name: name }, ...more }, place);
const group = (GroupId: string) => securityGroup({ GroupId, GroupName: GroupId, VpcId: 'vpc-1' }, place);
const balancer = (name: string, mode?: string): Described => {
  const told = classicLoadBalancer({ LoadBalancerName: name, Subnets: ['subnet-1'] }, place);
  const AdditionalAttributes = mode === undefined ? [] : [{ Key: 'elb.http.desyncmitigationmode', Value: mode }];
  return { ...told, state: { ...told.state, ...classicAttributes({ AdditionalAttributes }).state } };
};
const peering = (id: string, accepter?: boolean) =>
  vpcPeeringConnection(
    {
      VpcPeeringConnectionId: id,
      Status: { Code: 'active' },
      RequesterVpcInfo: { VpcId: 'vpc-1', PeeringOptions: { AllowDnsResolutionFromRemoteVpc: true } },
      AccepterVpcInfo: { VpcId: 'vpc-2', ...(accepter === undefined ? {} : { PeeringOptions: { AllowDnsResolutionFromRemoteVpc: accepter } }) },
    },
    place,
  );
const vpn = (VpnConnectionId: string, ...status: ('UP' | 'DOWN')[]) =>
  vpnConnection({ VpnConnectionId, State: 'available', VgwTelemetry: status.map((Status) => ({ Status })) }, place);
const rotating = (Name: string, NextRotationDate: Date) => secret({ ARN: `arn:${Name}`, Name, RotationEnabled: true, NextRotationDate });

test('instances by how long they are stopped', async () => {
  const stopped = (id: string, StateTransitionReason: string) => machine(id, 'stopped', { StateTransitionReason });
  const told = [
    stopped('i-1', 'User initiated (2026-10-20 09:00:00 GMT)'),
    stopped('i-2', 'User initiated (2026-08-20 09:00:00 GMT)'),
    stopped('i-3', 'Server.ScheduledStop'),
    machine('i-4', 'running'),
  ];
  expect(await verdicts('EC2_STOPPED_INSTANCE', told)).toEqual({ 'i-1': 'pass', 'i-2': 'fail', 'i-3': 'unknown', 'i-4': 'not-applicable' });
});

test('instances by the agent that answers for them', async () => {
  const told = [machine('i-1', 'running'), machine('i-2', 'running'), machine('i-3', 'running'), machine('i-4', 'stopped')];
  const agents = [
    managedInstance({ InstanceId: 'i-1', PingStatus: 'Online' }, place),
    managedInstance({ InstanceId: 'i-2', PingStatus: 'Inactive' }, place),
  ];
  const said = await verdicts('EC2_INSTANCE_MANAGED_BY_SSM', [...told, ...agents]);
  expect(said).toEqual({ 'i-1': 'pass', 'i-2': 'fail', 'i-3': 'fail', 'i-4': 'not-applicable' });
});

test('instances by the tags of their image', async () => {
  const told = (Value: string) => [machine('i-1', 'running'), image({ ImageId: 'ami-1', Tags: [{ Key: 'approved', Value }] }, place)];
  const parameters = { amisByTagKeyAndValue: 'approved:yes' };
  expect(await verdicts('APPROVED_AMIS_BY_TAG', told('yes'), parameters)).toEqual({ 'i-1': 'pass' });
  expect(await verdicts('APPROVED_AMIS_BY_TAG', told('no'), parameters)).toEqual({ 'i-1': 'fail' });
  expect(await verdicts('APPROVED_AMIS_BY_TAG', [machine('i-1', 'running')], parameters)).toEqual({ 'i-1': 'unknown' });
});

test('security groups by the interfaces that have them', async () => {
  const card = networkInterface({ NetworkInterfaceId: 'eni-1', Groups: [{ GroupId: 'sg-1' }] }, place);
  const told = [group('sg-1'), group('sg-2'), group('default'), card];
  const said = await verdicts('EC2_SECURITY_GROUP_ATTACHED_TO_ENI', told);
  expect(said).toEqual({ 'sg-1': 'pass', 'sg-2': 'fail', default: 'not-applicable' });
});

test('snapshots by who may restore them', async () => {
  const told = [snapshot({ SnapshotId: 'snap-1' }, false, place), snapshot({ SnapshotId: 'snap-2' }, true, place)];
  expect(await verdicts('EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK', told)).toEqual({ 'snap-1': 'pass', 'snap-2': 'fail' });
});

test('connections by their tunnels, peerings by their names', async () => {
  const tunnels = [...vpn('vpn-1', 'UP', 'UP'), ...vpn('vpn-2', 'UP', 'DOWN')];
  expect(await verdicts('VPC_VPN_2_TUNNELS_UP', tunnels)).toEqual({ 'vpn-1': 'pass', 'vpn-2': 'fail' });
  const peerings = [peering('pcx-1', true), peering('pcx-2', false), peering('pcx-3')];
  expect(await verdicts('VPC_PEERING_DNS_RESOLUTION_CHECK', peerings)).toEqual({ 'pcx-1': 'pass', 'pcx-2': 'fail', 'pcx-3': 'unknown' });
});

test('classic balancers by their mode, secrets by the rotation that is due', async () => {
  const balancers = [balancer('plain'), balancer('watching', 'monitor')];
  const said = await verdicts('CLB_DESYNC_MODE_CHECK', balancers, { desyncMode: 'defensive,strictest' });
  expect(said).toEqual({ plain: 'pass', watching: 'fail' });
  const secrets = [...rotating('fine', new Date('2026-12-01')), ...rotating('late', new Date('2026-10-01'))];
  const rotated = await verdicts('SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK', secrets);
  expect(Object.values(rotated).sort()).toEqual(['fail', 'pass']);
});

test('custom resources are of templates alone: nobody looks for them, and none is missing', () => {
  const plan = planOf([{ types: ['AWS::EC2::VPC'], needs: [{ type: 'Custom::VpcRestrictDefaultSG' }] }], []);
  expect(plan.types.has('Custom::VpcRestrictDefaultSG')).toBe(true);
  expect({ readers: plan.readers.map((one) => one.name), unread: plan.unread }).toEqual({ readers: ['cloudcontrol AWS::EC2::VPC'], unread: [] });
});
