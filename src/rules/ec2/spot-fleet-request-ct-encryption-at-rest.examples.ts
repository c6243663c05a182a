import type { Examples } from '../../core/index.ts';

const fleet = (data: object) => ({
  SpotFleetRequestConfigData: { IamFleetRole: 'arn:aws:iam::111122223333:role/fleet', TargetCapacity: 2, ...data },
});
const disk = (Ebs: object) =>
  fleet({ LaunchSpecifications: [{ ImageId: 'ami-0123456789abcdef0', BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs }] }] });
const templates = [{ LaunchTemplateSpecification: { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '1' } }];

export default {
  pass: [
    { title: 'the volume is encrypted', properties: disk({ VolumeSize: 20, Encrypted: true }) },
    { title: 'it declares no volumes', properties: fleet({ LaunchSpecifications: [{ ImageId: 'ami-0123456789abcdef0' }] }) },
  ],
  fail: [
    {
      title: 'the volume is not encrypted',
      properties: disk({ VolumeSize: 20, Encrypted: false }),
      at: ['SpotFleetRequestConfigData.LaunchSpecifications[0].BlockDeviceMappings[0].Ebs.Encrypted'],
    },
    {
      title: 'nothing is said of encryption',
      properties: disk({ VolumeSize: 20 }),
      at: ['SpotFleetRequestConfigData.LaunchSpecifications[0].BlockDeviceMappings[0].Ebs.Encrypted'],
    },
  ],
  notApplicable: [{ title: 'it launches by a launch template', properties: fleet({ LaunchTemplateConfigs: templates }) }],
} satisfies Examples;
