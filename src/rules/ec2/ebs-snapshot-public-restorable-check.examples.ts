import type { Examples } from '../../core/index.ts';

const properties = { VolumeId: 'vol-0123456789abcdef0', Encrypted: false };

export default {
  pass: [
    { title: 'it is private', properties, state: { Subject: { createVolumePermission: [] } } },
    { title: 'it is shared with an account', properties, state: { Subject: { createVolumePermission: [{ UserId: '444455556666' }] } } },
  ],
  fail: [
    {
      title: 'it is shared with everybody',
      properties,
      state: { Subject: { createVolumePermission: [{ UserId: '444455556666' }, { Group: 'all' }] } },
      at: [''],
    },
  ],
  unknown: [{ title: 'who may restore it was not read', properties }],
} satisfies Examples;
