import type { Examples } from '../../core/index.ts';

const recipe = (BlockDeviceMappings?: readonly object[]) => ({
  Name: 'web',
  Version: '1.0.0',
  ParentImage: 'arn:aws:imagebuilder:eu-central-1:aws:image/amazon-linux-2023-x86/x.x.x',
  ...(BlockDeviceMappings ? { BlockDeviceMappings } : {}),
});
const volume = (DeviceName: string, Ebs: object) => ({ DeviceName, Ebs: { VolumeSize: 20, ...Ebs } });

export default {
  pass: [
    { title: 'the volume is encrypted', properties: recipe([volume('/dev/xvda', { Encrypted: true })]) },
    {
      title: 'one volume is encrypted, one is taken away',
      properties: recipe([volume('/dev/xvda', { Encrypted: true, KmsKeyId: 'alias/images' }), { DeviceName: '/dev/xvdb', NoDevice: '' }]),
    },
  ],
  fail: [
    { title: 'no volumes are mapped', properties: recipe(), at: ['BlockDeviceMappings'] },
    {
      title: 'one volume says nothing, one is not encrypted',
      properties: recipe([volume('/dev/xvda', {}), volume('/dev/xvdb', { Encrypted: true }), volume('/dev/xvdc', { Encrypted: false })]),
      at: ['BlockDeviceMappings[0].Ebs.Encrypted', 'BlockDeviceMappings[2].Ebs.Encrypted'],
    },
  ],
  unknown: [
    {
      title: 'encryption is a parameter',
      template: {
        Parameters: { Encrypt: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: recipe([volume('/dev/xvda', { Encrypted: { Ref: 'Encrypt' } })]) } },
      },
    },
  ],
} satisfies Examples;
