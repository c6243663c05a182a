import type { Examples } from '../../core/index.ts';

const disks = (...Ebs: object[]) => ({
  LaunchTemplateData: { BlockDeviceMappings: Ebs.map((ebs, index) => ({ DeviceName: `/dev/sd${'fgh'[index]}`, Ebs: ebs })) },
});

export default {
  pass: [
    { title: 'its volume is encrypted', properties: disks({ VolumeSize: 20, Encrypted: true }) },
    {
      title: 'it has no EBS volumes',
      properties: { LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: '/dev/sdf', VirtualName: 'ephemeral0' }] } },
    },
  ],
  fail: [
    {
      title: 'nothing is said of encryption',
      properties: disks({ VolumeSize: 20 }),
      at: ['LaunchTemplateData.BlockDeviceMappings[0].Ebs.Encrypted'],
    },
    {
      title: 'one of two is not encrypted',
      properties: disks({ VolumeSize: 20, Encrypted: true }, { VolumeSize: 100, Encrypted: false }),
      at: ['LaunchTemplateData.BlockDeviceMappings[1].Ebs.Encrypted'],
    },
  ],
  unknown: [{ title: 'the volume is made of a snapshot, which may be encrypted', properties: disks({ SnapshotId: 'snap-0123456789abcdef0' }) }],
} satisfies Examples;
