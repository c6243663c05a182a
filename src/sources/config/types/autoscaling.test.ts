import type { AutoScalingGroup, LaunchConfiguration } from '@aws-sdk/client-auto-scaling';
import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { autoScalingGroup } from '../../../shapes/autoscaling/group.ts';
import { launchConfiguration } from '../../../shapes/autoscaling/launch-configuration.ts';
import { type Answered, asItems, item, live } from '../../../testing/described-forms.ts';
import { differences, type Forms } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const arn = (kind: string, name: string) => `arn:aws:autoscaling:eu-west-1:111122223333:${kind}:1:${kind}Name/${name}`;
const size = { MinSize: '1', MaxSize: '2' };
const counts = { MinSize: 1, MaxSize: 2, DesiredCapacity: 1, DefaultCooldown: 300, CreatedTime: new Date(0) };
const groupType = 'AWS::AutoScaling::AutoScalingGroup';

const estates: Record<string, { forms: Omit<Forms, 'described'>; answers: readonly Answered[] }> = {
  'groups behind a load balancer, in one zone and in two': {
    forms: {
      template: {
        Blind: {
          Type: groupType,
          Properties: { ...size, LaunchConfigurationName: 'old', HealthCheckType: 'EC2', TargetGroupARNs: ['arn:aws:x'], AvailabilityZones: ['a'] },
        },
        Watched: {
          Type: groupType,
          Properties: {
            ...size,
            LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' },
            HealthCheckType: 'ELB',
            TargetGroupARNs: ['arn:aws:x'],
            AvailabilityZones: ['a', 'b'],
          },
        },
      },
      except: { EC2_IMDSV2_CHECK: 'of what is deployed the instances are judged by themselves' },
    },
    answers: [
      {
        ...counts,
        AutoScalingGroupName: 'blind',
        AutoScalingGroupARN: arn('autoScalingGroup', 'blind'),
        LaunchConfigurationName: 'old',
        HealthCheckType: 'EC2',
        TargetGroupARNs: ['arn:aws:x'],
        AvailabilityZones: ['a'],
      } satisfies AutoScalingGroup,
      {
        ...counts,
        AutoScalingGroupName: 'watched',
        AutoScalingGroupARN: arn('autoScalingGroup', 'watched'),
        LaunchTemplate: { LaunchTemplateId: 'lt-1', LaunchTemplateName: 'one', Version: '1' },
        HealthCheckType: 'ELB',
        TargetGroupARNs: ['arn:aws:x'],
        AvailabilityZones: ['a', 'b'],
      } satisfies AutoScalingGroup,
    ].map((answer) => ({ type: groupType, id: answer.AutoScalingGroupARN, answer, shape: autoScalingGroup })),
  },
  'a weak launch configuration': {
    forms: {
      except: { ENCRYPTED_VOLUMES: 'of what is deployed the volumes are judged by themselves' },
      template: {
        Weak: {
          Type: 'AWS::AutoScaling::LaunchConfiguration',
          Properties: {
            ImageId: 'ami-1',
            InstanceType: 't3.micro',
            AssociatePublicIpAddress: true,
            InstanceMonitoring: false,
            MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 2 },
            BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: false } }],
          },
        },
        Silent: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { ImageId: 'ami-1', InstanceType: 't3.micro' } },
      },
    },
    answers: [
      {
        LaunchConfigurationName: 'weak',
        LaunchConfigurationARN: arn('launchConfiguration', 'weak'),
        ImageId: 'ami-1',
        InstanceType: 't3.micro',
        CreatedTime: new Date(0),
        AssociatePublicIpAddress: true,
        InstanceMonitoring: { Enabled: false },
        MetadataOptions: { HttpTokens: 'optional', HttpPutResponseHopLimit: 2 },
        BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: false } }],
      } satisfies LaunchConfiguration,
      {
        LaunchConfigurationName: 'silent',
        LaunchConfigurationARN: arn('launchConfiguration', 'silent'),
        ImageId: 'ami-1',
        InstanceType: 't3.micro',
        CreatedTime: new Date(0),
        KeyName: '',
        InstanceMonitoring: { Enabled: true },
      } satisfies LaunchConfiguration,
    ].map((answer) => ({ type: 'AWS::AutoScaling::LaunchConfiguration', id: answer.LaunchConfigurationARN, answer, shape: launchConfiguration })),
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

test('an item tells its subnets, its hooks, and which tags go on to its instances', () => {
  const [group, hook] = describeItem(
    item(
      groupType,
      'arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:1:autoScalingGroupName/one',
      {
        autoScalingGroupName: 'one',
        vpczoneIdentifier: 'subnet-1,subnet-2',
        availabilityZones: [{ value: 'a' }, 'b'],
        createdTime: 1_700_000_000_000,
        tags: [{ key: 'Owner', value: 'platform', propagateAtLaunch: false, resourceId: 'one' }],
      },
      { tags: { Owner: 'platform' }, supplementary: { LifeCycleHooks: [{ lifecycleHookName: 'wait', autoScalingGroupName: 'one' }] } },
    ),
  );
  expect(group).toMatchObject({
    name: 'one',
    properties: {
      AvailabilityZones: ['a', 'b'],
      VPCZoneIdentifier: ['subnet-1', 'subnet-2'],
      Tags: [{ Key: 'Owner', Value: 'platform', PropagateAtLaunch: false }],
    },
    state: { createdTime: '2023-11-14T22:13:20.000Z' },
  });
  expect(group?.properties.TrafficSources).toBeInstanceOf(Unknown);
  expect(hook).toMatchObject({ type: 'AWS::AutoScaling::LifecycleHook', id: 'one|wait', properties: { AutoScalingGroupName: 'one' } });
});

test('a disk that is made of a snapshot is not taken for a bare one', async () => {
  const properties = {
    ImageId: 'ami-1',
    InstanceType: 't3.micro',
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: 'snap-1' } }],
  };
  const template = { Copy: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: properties } };
  const made = { LaunchConfigurationName: 'copy', CreatedTime: new Date(0), InstanceMonitoring: { Enabled: true }, ...properties };
  expect(await differences({ template, described: [launchConfiguration(made)] })).toEqual([]);
});
