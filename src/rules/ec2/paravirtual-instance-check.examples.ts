import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a type that cannot run such images', properties: { InstanceType: 't3.small', ImageId: 'ami-0123456789abcdef0' } },
    {
      title: 'an old type with another image',
      properties: { InstanceType: 'm3.large', ImageId: 'ami-0123456789abcdef0' },
      state: { Subject: { virtualizationType: 'hvm' } },
    },
  ],
  fail: [
    {
      title: 'an old type with such an image',
      properties: { InstanceType: 'm1.small', ImageId: 'ami-0123456789abcdef0' },
      state: { Subject: { virtualizationType: 'paravirtual' } },
      at: ['ImageId'],
    },
  ],
  unknown: [{ title: 'an old type whose image is not known', properties: { InstanceType: 'm3.medium', ImageId: 'ami-0123456789abcdef0' } }],
} satisfies Examples;
