import type { LaunchConfiguration } from '@aws-sdk/client-auto-scaling';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

/** A disk that is made of a snapshot is encrypted if that is, and the answer does not say it. */
const ofSnapshot = unseen('whether the snapshot is encrypted is not told where it is used');

export function launchConfiguration(from: LaunchConfiguration): Described {
  const { LaunchConfigurationName: name = '', LaunchConfigurationARN: arn } = from;
  return describe('AWS::AutoScaling::LaunchConfiguration', {
    id: arn ?? name,
    name,
    arn,
    properties: {
      AssociatePublicIpAddress: from.AssociatePublicIpAddress,
      BlockDeviceMappings: filled(
        from.BlockDeviceMappings?.map(({ DeviceName, Ebs, NoDevice, VirtualName }) => ({ DeviceName, Ebs, NoDevice, VirtualName })),
      ),
      ClassicLinkVPCId: set(from.ClassicLinkVPCId),
      ClassicLinkVPCSecurityGroups: filled(from.ClassicLinkVPCSecurityGroups),
      EbsOptimized: from.EbsOptimized,
      IamInstanceProfile: set(from.IamInstanceProfile),
      ImageId: from.ImageId,
      InstanceMonitoring: from.InstanceMonitoring?.Enabled,
      InstanceType: from.InstanceType,
      KernelId: set(from.KernelId),
      KeyName: set(from.KeyName),
      LaunchConfigurationName: name,
      MetadataOptions: from.MetadataOptions,
      PlacementTenancy: from.PlacementTenancy,
      RamDiskId: set(from.RamdiskId),
      SecurityGroups: filled(from.SecurityGroups),
      SpotPrice: from.SpotPrice,
      UserData: set(from.UserData),
    },
    state: { createdTime: from.CreatedTime, encrypted: ofSnapshot },
  });
}

/** What is not set comes as an empty text. */
function set(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
