import type { Examples } from '../../core/index.ts';
import { get, queue, ref } from '../_examples.ts';

const inbox = (more: object = {}) => queue({ RedrivePolicy: { deadLetterTargetArn: get('Dead'), maxReceiveCount: 5 }, ...more });

export default {
  pass: [
    { title: 'fourteen days', resources: { Inbox: inbox(), Dead: queue({ MessageRetentionPeriod: 1209600 }) } },
    { title: 'as long as the source, by default', resources: { Inbox: inbox(), Dead: queue() } },
    { title: 'it takes no dead letters', resources: { Inbox: queue({ MessageRetentionPeriod: 60 }) } },
  ],
  fail: [
    {
      title: 'a day, and the source keeps four by default',
      resources: { Inbox: inbox(), Dead: queue({ MessageRetentionPeriod: 86400 }) },
      at: ['MessageRetentionPeriod'],
    },
    {
      title: 'four days by default, and the source keeps fourteen',
      resources: { Inbox: inbox({ MessageRetentionPeriod: 1209600 }), Dead: queue() },
      at: ['MessageRetentionPeriod'],
    },
  ],
  unknown: [
    {
      title: 'how long it keeps is given on deployment',
      template: { Parameters: { Days: { Type: 'Number' } }, Resources: { Inbox: inbox(), Dead: queue({ MessageRetentionPeriod: ref('Days') }) } },
    },
  ],
} satisfies Examples;
