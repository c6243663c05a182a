import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'the one that every instance gets', properties: { InstanceType: 't3.small' } },
    { title: 'one of its own', properties: { NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: 'subnet-0123456789abcdef0' }] } },
    {
      title: 'the second one is known and wanted',
      properties: {
        NetworkInterfaces: [
          { DeviceIndex: '0', NetworkInterfaceId: 'eni-0123456789abcdef0' },
          { DeviceIndex: '1', NetworkInterfaceId: 'eni-0123456789abcdef1' },
        ],
      },
      parameters: { NetworkInterfaceIds: 'eni-0123456789abcdef1' },
    },
  ],
  fail: [
    {
      title: 'two of its own',
      properties: {
        NetworkInterfaces: [
          { DeviceIndex: '0', SubnetId: 'subnet-0123456789abcdef0' },
          { DeviceIndex: '1', SubnetId: 'subnet-0123456789abcdef1' },
        ],
      },
      at: ['NetworkInterfaces'],
    },
    {
      title: 'a further one is attached',
      resources: {
        Instance: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 't3.small' } },
        Attachment: {
          Type: 'AWS::EC2::NetworkInterfaceAttachment',
          Properties: { InstanceId: { Ref: 'Instance' }, NetworkInterfaceId: 'eni-0123456789abcdef0', DeviceIndex: '1' },
        },
      },
      at: ['NetworkInterfaces'],
    },
  ],
  unknown: [
    { title: 'the launch template is not among what is judged', properties: { LaunchTemplate: { LaunchTemplateName: 'shared', Version: '1' } } },
  ],
} satisfies Examples;
