import type { Examples } from '../../core/index.ts';

const disk = (Ebs: object) => ({ LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs }] } });

export default {
  pass: [
    { title: 'its volume is encrypted', properties: disk({ VolumeSize: 20, Encrypted: true }) },
    { title: 'nothing is said of encryption', properties: disk({ VolumeSize: 20 }) },
    { title: 'it declares no volumes', properties: { LaunchTemplateData: { InstanceType: 't3.small' } } },
  ],
  fail: [
    {
      title: 'encryption is switched off',
      properties: disk({ VolumeSize: 20, Encrypted: false }),
      at: ['LaunchTemplateData.BlockDeviceMappings[0].Ebs.Encrypted'],
    },
  ],
} satisfies Examples;
