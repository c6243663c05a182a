import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, which means yes', properties: { Name: 'logs', Type: 'TIMESERIES' } },
    { title: 'it has them', properties: { Name: 'logs', StandbyReplicas: 'ENABLED' } },
  ],
  fail: [{ title: 'it is to have none', properties: { Name: 'logs', StandbyReplicas: 'DISABLED' }, at: ['StandbyReplicas'] }],
} satisfies Examples;
