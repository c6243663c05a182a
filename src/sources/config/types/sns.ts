import { unseen } from '../../../shapes/describe.ts';
import { type Attributes, topic, topicPolicy } from '../../../shapes/sns/topic.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

/** What topics may have and no field list of AWS Config names; an item that shows one of them is believed. */
const unrecorded: { readonly [property: string]: string } = {
  SignatureVersion: 'SignatureVersion',
  TracingConfig: 'TracingConfig',
  ArchivePolicy: 'ArchivePolicy',
  FifoThroughputScope: 'FifoThroughputScope',
};

export const translations: readonly Translation[] = [
  {
    // The attributes as the service answers them, all by the names of the service.
    type: 'AWS::SNS::Topic',
    tells: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
    translate(item) {
      const texts = Object.entries(item.configuration).flatMap(([name, value]) =>
        value === null || value === undefined ? [] : [[name, text(value)]],
      );
      const attributes: Attributes = { TopicArn: item.id, ...Object.fromEntries(texts) };
      const policy = attributes.Policy ?? unseen('the configuration item holds no Policy');
      return [recorded(item, topic(attributes, undefined), { lists: unrecorded }), ...topicPolicy(item.id, policy)];
    },
  },
];

function text(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
