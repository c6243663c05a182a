import { Unknown, type Value } from '../../../core/value.ts';
import type { Described } from '../../../shapes/described.ts';
import { type QueueAttributes, queue, queuePolicy } from '../../../shapes/sqs/queue.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

/** What queues may have and no field list of AWS Config names; an item that shows one of them is believed. */
const unrecorded = { RedrivePolicy: 'RedrivePolicy', RedriveAllowPolicy: 'RedriveAllowPolicy' };

export const translations: readonly Translation[] = [
  {
    // The attributes as the service answers them, numbers among them as numbers.
    type: 'AWS::SQS::Queue',
    tells: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
    translate(item) {
      const told = Object.entries(item.configuration).flatMap(([name, value]) =>
        value === null || value === undefined ? [] : [[name, text(value)]],
      );
      const attributes: QueueAttributes = Object.fromEntries(told);
      const url = attributes.QueueUrl ?? item.id;
      const own = recorded(item, queue(url, attributes), { lists: unrecorded });
      return [{ ...own, id: url }, ...(attributes.Policy ? queuePolicy(url, attributes) : [unseenPolicy(url)])];
    },
  },
];

function unseenPolicy(url: string): Described {
  const PolicyDocument: Value = new Unknown('AWS Config does not record the policy of queues', true);
  return { type: 'AWS::SQS::QueuePolicy', id: url, properties: { PolicyDocument, Queues: [url] } };
}

function text(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
