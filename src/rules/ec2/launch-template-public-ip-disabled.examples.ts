import type { Examples } from '../../core/index.ts';

const cards = (...NetworkInterfaces: object[]) => ({ LaunchTemplateData: { NetworkInterfaces } });

export default {
  pass: [
    { title: 'no public address', properties: cards({ DeviceIndex: 0, AssociatePublicIpAddress: false }) },
    { title: 'the subnet decides', properties: cards({ DeviceIndex: 0 }) },
    { title: 'no network interfaces of its own', properties: { LaunchTemplateData: { InstanceType: 't3.small' } } },
  ],
  fail: [
    {
      title: 'one of two interfaces gets a public address',
      properties: cards({ DeviceIndex: 1, AssociatePublicIpAddress: false }, { DeviceIndex: 0, AssociatePublicIpAddress: true }),
      at: ['LaunchTemplateData.NetworkInterfaces[1].AssociatePublicIpAddress'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Public: { Type: 'String' } },
        Resources: {
          Template: {
            Type: 'AWS::EC2::LaunchTemplate',
            Properties: cards({ DeviceIndex: 0, AssociatePublicIpAddress: { Ref: 'Public' } }),
          },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'it is exempted',
      properties: cards({ DeviceIndex: 0, AssociatePublicIpAddress: true }),
      parameters: { exemptedLaunchTemplates: 'Subject' },
    },
  ],
} satisfies Examples;
