import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { natGateway } from './gateways.ts';
import { instance, isThere } from './instance.ts';
import { volume } from './volume.ts';

const place = { partition: 'aws', account: '111122223333', region: 'eu-west-1' };
const stopped = (StateTransitionReason: string) => instance({ State: { Name: 'stopped' }, StateTransitionReason }, place).state?.stoppedSince;

test('since when an instance is stopped is read out of the reason, and unknown where that has no time', () => {
  expect(stopped('User initiated (2026-10-01 09:00:00 GMT)')).toBe('2026-10-01T09:00:00.000Z');
  expect(stopped('Server.ScheduledStop: Stopped due to scheduled retirement')).toBeInstanceOf(Unknown);
  expect(instance({ State: { Name: 'running' }, StateTransitionReason: '' }, place).state?.stoppedSince).toBeUndefined();
});

test('an instance that is about to go is gone', () => {
  expect((['running', 'stopped', 'pending', 'shutting-down', 'terminated'] as const).filter((Name) => isThere({ State: { Name } }))).toEqual([
    'running',
    'stopped',
    'pending',
  ]);
});

test('an instance has the name of its profile, its disks and what identifies it', () => {
  const one = instance(
    {
      InstanceId: 'i-1',
      IamInstanceProfile: { Arn: 'arn:aws:iam::111122223333:instance-profile/team/app' },
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeId: 'vol-1' } }],
    },
    place,
  );
  expect(one.arn).toBe('arn:aws:ec2:eu-west-1:111122223333:instance/i-1');
  expect(one.properties).toMatchObject({ IamInstanceProfile: 'app', Volumes: [{ Device: '/dev/xvda', VolumeId: 'vol-1' }] });
  expect(one.properties.UserData).toBeInstanceOf(Unknown);
});

test('a volume is left behind if any of its instances leaves it, or none has it', () => {
  const left = (...flags: boolean[]) =>
    volume({ Attachments: flags.map((DeleteOnTermination) => ({ DeleteOnTermination })) }, place)[0]?.state?.deleteOnTermination;
  expect([left(true), left(true, false), left()]).toEqual([true, false, false]);
});

test('a NAT gateway has one address of its own, and others beside it', () => {
  const NatGatewayAddresses = [
    { AllocationId: 'eipalloc-2', PrivateIp: '10.0.0.2', IsPrimary: false },
    { AllocationId: 'eipalloc-1', PrivateIp: '10.0.0.1', IsPrimary: true },
  ];
  expect(natGateway({ NatGatewayAddresses }, place).properties).toMatchObject({
    AllocationId: 'eipalloc-1',
    SecondaryAllocationIds: ['eipalloc-2'],
    SecondaryPrivateIpAddresses: ['10.0.0.2'],
  });
});
