import type { Examples } from '../../core/index.ts';

const volume = { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'eu-central-1a', Size: 20 } };
const attached = {
  Volume: volume,
  Attachment: { Type: 'AWS::EC2::VolumeAttachment', Properties: { VolumeId: { Ref: 'Volume' }, InstanceId: 'i-0123456789abcdef0' } },
};

export default {
  pass: [
    { title: 'it is attached', resources: attached },
    {
      title: 'an instance names it',
      resources: {
        Volume: volume,
        Instance: { Type: 'AWS::EC2::Instance', Properties: { Volumes: [{ Device: '/dev/sdf', VolumeId: { Ref: 'Volume' } }] } },
      },
    },
  ],
  fail: [
    { title: 'nothing uses it', resources: { Volume: volume }, at: [''] },
    {
      title: 'it outlives its instance, which is not wanted',
      resources: attached,
      parameters: { deleteOnTermination: true },
      state: { Volume: { deleteOnTermination: false } },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'an attachment whose volume is a parameter',
      template: {
        Parameters: { Data: { Type: 'String' } },
        Resources: {
          Volume: volume,
          Attachment: { Type: 'AWS::EC2::VolumeAttachment', Properties: { VolumeId: { Ref: 'Data' }, InstanceId: 'i-0123456789abcdef0' } },
        },
      },
    },
  ],
} satisfies Examples;
