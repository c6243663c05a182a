import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'dedicated hardware, as wanted', properties: { Tenancy: 'dedicated' }, parameters: { tenancy: 'DEDICATED' } },
    { title: 'shared hardware is the default', properties: { InstanceType: 'm7g.large' }, parameters: { tenancy: 'DEFAULT' } },
    {
      title: 'on the host that is named',
      properties: { Tenancy: 'host', HostId: 'h-0123456789abcdef0' },
      parameters: { tenancy: 'HOST', hostId: 'h-0123456789abcdef0' },
    },
  ],
  fail: [
    {
      title: 'shared hardware where dedicated is wanted',
      properties: { InstanceType: 'm7g.large' },
      parameters: { tenancy: 'DEDICATED' },
      at: ['Tenancy'],
    },
    {
      title: 'on another host',
      properties: { Tenancy: 'host', HostId: 'h-0fedcba9876543210' },
      parameters: { tenancy: 'HOST', hostId: 'h-0123456789abcdef0' },
      at: ['HostId'],
    },
  ],
  unknown: [
    {
      title: 'the tenancy is a parameter without default',
      parameters: { tenancy: 'DEDICATED' },
      template: {
        Parameters: { Tenancy: { Type: 'String' } },
        Resources: { Instance: { Type: 'AWS::EC2::Instance', Properties: { Tenancy: { Ref: 'Tenancy' } } } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'another image than those that are looked at',
      properties: { ImageId: 'ami-0fedcba9876543210' },
      parameters: { tenancy: 'DEDICATED', imageId: 'ami-0123456789abcdef0' },
    },
  ],
} satisfies Examples;
