import type { Examples } from '../../core/index.ts';

const volume = (properties: object) => ({ AvailabilityZone: 'eu-central-1a', Size: 20, ...properties });
const disks = (...Ebs: object[]) => ({ BlockDeviceMappings: Ebs.map((ebs, index) => ({ DeviceName: `/dev/sd${'fgh'[index]}`, Ebs: ebs })) });
const key = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'it is encrypted', properties: volume({ Encrypted: true }) },
    { title: 'it is encrypted with the key that is wanted', properties: volume({ Encrypted: true, KmsKeyId: key }), parameters: { kmsId: key } },
    {
      title: 'the key is named by its id',
      properties: volume({ Encrypted: true, KmsKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' }),
      parameters: { kmsId: key },
    },
    {
      title: 'it is deployed, in use and encrypted',
      properties: volume({ Encrypted: true }),
      state: { Subject: { volumeState: 'in-use', encrypted: true } },
    },
    { title: 'the volumes of an instance are encrypted', type: 'AWS::EC2::Instance', properties: disks({ VolumeSize: 20, Encrypted: true }) },
  ],
  fail: [
    {
      title: 'it is deployed, in use and not encrypted',
      properties: volume({ Encrypted: false }),
      state: { Subject: { volumeState: 'in-use', encrypted: false } },
      at: ['Encrypted'],
    },
    { title: 'nothing is said, so it is not', properties: volume({}), at: ['Encrypted'] },
    { title: 'encryption is off', properties: volume({ Encrypted: false }), at: ['Encrypted'] },
    {
      title: 'it is encrypted with another key',
      properties: volume({ Encrypted: true, KmsKeyId: 'alias/other' }),
      parameters: { kmsId: key },
      at: ['KmsKeyId'],
    },
    {
      title: 'one of two volumes of an instance is not',
      type: 'AWS::EC2::Instance',
      properties: disks({ VolumeSize: 20, Encrypted: true }, { VolumeSize: 100 }),
      at: ['BlockDeviceMappings[1].Ebs.Encrypted'],
    },
    {
      title: 'the volume of a launch configuration is not',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: { ImageId: 'ami-0123456789abcdef0', InstanceType: 't3.small', ...disks({ VolumeSize: 20, Encrypted: false }) },
      at: ['BlockDeviceMappings[0].Ebs.Encrypted'],
    },
  ],
  unknown: [
    { title: 'it is made of a snapshot, which may be encrypted', properties: volume({ SnapshotId: 'snap-0123456789abcdef0' }) },
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Encrypt: { Type: 'String' } },
        Resources: { Volume: { Type: 'AWS::EC2::Volume', Properties: volume({ Encrypted: { Ref: 'Encrypt' } }) } },
      },
    },
  ],
  notApplicable: [
    { title: 'an instance without volumes of its own', type: 'AWS::EC2::Instance', properties: { InstanceType: 't3.small' } },
    {
      title: 'a deployed volume that is attached to nothing',
      properties: volume({ Encrypted: false }),
      state: { Subject: { volumeState: 'available', encrypted: false } },
    },
    {
      title: 'a deployed launch configuration, whose volumes are there',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: disks({ VolumeSize: 20 }),
      state: { Subject: {} },
    },
  ],
} satisfies Examples;
