import type { Examples } from '../../core/index.ts';

const properties = { DomainName: 'search' };

export default {
  pass: [{ title: 'it has the latest software', properties, state: { Subject: { ServiceSoftwareOptions: { UpdateAvailable: false } } } }],
  fail: [{ title: 'an update waits', properties, state: { Subject: { ServiceSoftwareOptions: { UpdateAvailable: true } } }, at: [''] }],
  unknown: [{ title: 'it is not deployed', properties }],
} satisfies Examples;
