import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  CreateLaunchConfigurationCommand,
  type NotificationConfiguration,
  PutLifecycleHookCommand,
  PutScalingPolicyCommand,
  PutScheduledUpdateGroupActionCommand,
} from '@aws-sdk/client-auto-scaling';
import { CreateLaunchTemplateCommand, CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { type Answers, emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './autoscaling.ts';
import { readers as capacity } from './ec2-capacity.ts';
import { readers as networks } from './ec2-networks.ts';

const disk = (Encrypted: boolean) => [{ DeviceName: '/dev/sda1', Ebs: { VolumeSize: 8, Encrypted } }];
const size = { MinSize: '0', MaxSize: '2' };

const template = {
  Old: {
    Type: 'AWS::AutoScaling::LaunchConfiguration',
    Properties: {
      LaunchConfigurationName: 'old',
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      AssociatePublicIpAddress: true,
      InstanceMonitoring: false,
      BlockDeviceMappings: disk(false),
      MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 3 },
    },
  },
  Safe: {
    Type: 'AWS::AutoScaling::LaunchConfiguration',
    Properties: {
      LaunchConfigurationName: 'safe',
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      AssociatePublicIpAddress: false,
      InstanceMonitoring: true,
      BlockDeviceMappings: disk(true),
      MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
    },
  },
  A: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24', AvailabilityZone: 'us-east-1a' } },
  B: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'us-east-1b' } },
  Template: {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: { LaunchTemplateName: 'one', LaunchTemplateData: { ImageId: 'ami-12c6146b', MetadataOptions: { HttpTokens: 'required' } } },
  },
  Spread: {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      ...size,
      AutoScalingGroupName: 'spread',
      CapacityRebalance: true,
      HealthCheckType: 'EC2',
      MixedInstancesPolicy: {
        LaunchTemplate: {
          LaunchTemplateSpecification: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' },
          Overrides: [{ InstanceType: 't3.micro' }, { InstanceType: 't3.small' }],
        },
      },
      VPCZoneIdentifier: [{ Ref: 'A' }, { Ref: 'B' }],
      Tags: [{ Key: 'Owner', Value: 'platform', PropagateAtLaunch: false }],
    },
  },
  Lone: {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: { ...size, AutoScalingGroupName: 'lone', LaunchConfigurationName: { Ref: 'Old' }, VPCZoneIdentifier: [{ Ref: 'A' }] },
  },
};

async function seed(moto: Moto): Promise<void> {
  const ec2 = new EC2Client(moto.client());
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const subnet = (CidrBlock: string, AvailabilityZone: string) =>
    ec2.send(new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock, AvailabilityZone })).then((out) => out.Subnet?.SubnetId as string);
  const [a, b] = [await subnet('10.0.0.0/24', 'us-east-1a'), await subnet('10.0.1.0/24', 'us-east-1b')];
  const { LaunchTemplateName, LaunchTemplateData } = template.Template.Properties;
  const { LaunchTemplate } = await ec2.send(
    new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData: LaunchTemplateData as object }),
  );
  const scaling = new AutoScalingClient(moto.client());
  for (const { Properties } of [template.Old, template.Safe]) {
    const { InstanceMonitoring, ...more } = Properties;
    await scaling.send(
      new CreateLaunchConfigurationCommand({
        ...(more as object),
        LaunchConfigurationName: more.LaunchConfigurationName,
        InstanceMonitoring: { Enabled: InstanceMonitoring },
      }),
    );
  }
  const LaunchTemplateSpecification = { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId, Version: '1' };
  await scaling.send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName: 'spread',
      MinSize: 0,
      MaxSize: 2,
      CapacityRebalance: true,
      HealthCheckType: 'EC2',
      MixedInstancesPolicy: {
        LaunchTemplate: { LaunchTemplateSpecification, Overrides: [{ InstanceType: 't3.micro' }, { InstanceType: 't3.small' }] },
      },
      VPCZoneIdentifier: `${a},${b}`,
      Tags: [{ Key: 'Owner', Value: 'platform', PropagateAtLaunch: false }],
    }),
  );
  const AutoScalingGroupName = 'lone';
  await scaling.send(
    new CreateAutoScalingGroupCommand({ AutoScalingGroupName, MinSize: 0, MaxSize: 2, LaunchConfigurationName: 'old', VPCZoneIdentifier: a }),
  );
  await scaling.send(
    new PutScalingPolicyCommand({ AutoScalingGroupName, PolicyName: 'up', AdjustmentType: 'ChangeInCapacity', ScalingAdjustment: 1, Cooldown: 60 }),
  );
  await scaling.send(
    new PutScheduledUpdateGroupActionCommand({ AutoScalingGroupName, ScheduledActionName: 'night', Recurrence: '0 22 * * *', MinSize: 0 }),
  );
  await scaling.send(
    new PutLifecycleHookCommand({ AutoScalingGroupName, LifecycleHookName: 'wait', LifecycleTransition: 'autoscaling:EC2_INSTANCE_LAUNCHING' }),
  );
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('groups and launch configurations are judged as their template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  await seed(moto);
  const beside = [...networks, ...capacity].filter((one) => ['ec2-subnets', 'ec2-launch-templates'].includes(one.name));
  const { described, unseen, gaps } = await readLive([...readers, ...beside], moto);
  // The emulator lacks the call.
  expect({ unseen: unseen.map((one) => one.what.split(' ')[0]), gaps }).toEqual({ unseen: ['DescribeNotificationConfigurations'], gaps: {} });
  const types = ['AWS::AutoScaling::AutoScalingGroup', 'AWS::AutoScaling::LaunchConfiguration'];
  expect(described.filter((one) => types.includes(one.type))).toHaveLength(4);
  const itself = 'of what is deployed the instances and their volumes are judged by themselves';
  const except = { EC2_IMDSV2_CHECK: itself, ENCRYPTED_VOLUMES: itself };
  expect(await differences({ template, described, types, except, at: emulated })).toEqual([]);
  expect(described.find((one) => one.name === 'spread')?.properties.Tags).toEqual([{ Key: 'Owner', Value: 'platform', PropagateAtLaunch: false }]);
}, 60_000);

test('policies, schedules and hooks are told of their group', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const { described } = await readLive(readers, moto);
  const of = (type: string) => described.filter((one) => one.type === `AWS::AutoScaling::${type}`).map((one) => one.properties);
  expect(of('ScalingPolicy')).toMatchObject([{ AutoScalingGroupName: 'lone', ScalingAdjustment: 1, Cooldown: '60' }]);
  expect(of('ScheduledAction')).toMatchObject([{ AutoScalingGroupName: 'lone', Recurrence: '0 22 * * *', MinSize: 0 }]);
  expect(of('LifecycleHook')).toMatchObject([{ AutoScalingGroupName: 'lone', LifecycleHookName: 'wait' }]);
});

test('notifications are told of all groups at once, and unknown where nobody may ask', async () => {
  const named = readers.filter((one) => one.name === 'autoscaling-groups');
  const line = (AutoScalingGroupName: string, NotificationType: string): NotificationConfiguration => ({
    AutoScalingGroupName,
    NotificationType,
    TopicARN: 'arn:aws:sns:us-east-1:123456789012:news',
  });
  const answers: Answers = {
    DescribeAutoScalingGroups: () => ({ AutoScalingGroups: ['told', 'quiet'].map((name) => ({ AutoScalingGroupName: name })) }),
    // Two pages.
    DescribeNotificationConfigurations: ({ NextToken }: { NextToken?: string }) =>
      NextToken
        ? { NotificationConfigurations: [line('told', 'autoscaling:EC2_INSTANCE_TERMINATE')] }
        : { NotificationConfigurations: [line('told', 'autoscaling:EC2_INSTANCE_LAUNCH')], NextToken: 'more' },
  };
  const said = async (from: Answers) => {
    const { described } = await readLive(named, from);
    return Object.fromEntries(described.map((one) => [one.name, one.properties.NotificationConfigurations]));
  };
  expect(await said(answers)).toEqual({
    told: [
      {
        TopicARN: 'arn:aws:sns:us-east-1:123456789012:news',
        NotificationTypes: ['autoscaling:EC2_INSTANCE_LAUNCH', 'autoscaling:EC2_INSTANCE_TERMINATE'],
      },
    ],
    quiet: undefined,
  });
  const denied = () => {
    throw refusal('AccessDenied', 'User is not authorized to perform this', 403);
  };
  expect(await said({ ...answers, DescribeNotificationConfigurations: denied })).toEqual({ told: expect.any(Unknown), quiet: expect.any(Unknown) });
});
