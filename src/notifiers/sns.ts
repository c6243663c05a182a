import type { MessageAttributeValue, PublishCommandInput } from '@aws-sdk/client-sns';
import type { Message, Notifier } from '../core/notifier.ts';
import { severities } from '../core/verdict.ts';
import { call, clientDefaults, type OpenSession } from './aws.ts';
import type { Means } from './patience.ts';
import { payload } from './webhook.ts';
import { asText, cut, plain } from './words.ts';

/** Amazon SNS: JSON for programs, text for people who subscribe by e-mail, attributes to filter by. 256 KB at most, attributes included. */
const mostBytes = 262_144;

export interface SnsOptions {
  readonly name: string;
  readonly topic: string;
}

export function sns({ name, topic }: SnsOptions, open: OpenSession, means: Means): Notifier {
  return {
    name,
    type: 'sns',
    takes: 'messages',
    send: async (message) => {
      const { PublishCommand, SNSClient } = await import('@aws-sdk/client-sns');
      // arn:aws:sns:eu-west-1:111122223333:name
      const region = topic.split(':')[3];
      const client = new SNSClient({ ...(await open()), ...(region ? { region } : {}), ...clientDefaults });
      try {
        await call('sns:Publish', () => client.send(new PublishCommand(publication(topic, message))), means);
      } finally {
        client.destroy();
      }
      return { refused: [] };
    },
  };
}

export function publication(topic: string, message: Message): PublishCommandInput {
  const attributes = attributesOf(message);
  // Halved until it fits: the texts of findings, and the reasons why something could not be seen, are of any length.
  let [most, unseen] = [Math.min(500, message.changes.length), Math.min(500, message.unseen.length)];
  const fits = () => bytes(body) + bytes(JSON.stringify(attributes)) <= mostBytes;
  let body = bodyOf(message, most, unseen);
  while (!fits() && most + unseen > 0) {
    if (most >= unseen) most = Math.floor(most / 2);
    else unseen = Math.floor(unseen / 2);
    body = bodyOf(message, most, unseen);
  }
  if (!fits()) body = bodyOf({ ...message, text: message.text.map((one) => cut(one, 1000)) }, 0, 0);
  return {
    TopicArn: topic,
    Subject: subjectOf(message.title),
    Message: body,
    MessageStructure: 'json',
    MessageAttributes: attributes,
    // The topic itself drops what it has already.
    ...(topic.endsWith('.fifo') ? { MessageGroupId: 'bylaw', MessageDeduplicationId: idOf(message.id) } : {}),
  };
}

function bodyOf(message: Message, most: number, unseen: number): string {
  const few: Message = { ...message, unseen: message.unseen.slice(0, unseen) };
  return JSON.stringify({ default: JSON.stringify(payload(few, most)), email: asText(few, most), sms: plain(message.title, 140) });
}

/** For filter policies: a subscription may want only what is critical, or only one account. Ten of them is what SQS takes. */
function attributesOf({ subject, changes, id }: Message): Record<string, MessageAttributeValue> {
  const severity = severities.find((one) => changes.some((change) => change.severity === one));
  const accounts = [...new Set(changes.map((one) => one.resource.account))].slice(0, 100);
  const what = [...new Set(changes.map((one) => one.what))];
  return {
    id: { DataType: 'String', StringValue: idOf(id) },
    subject: { DataType: 'String', StringValue: subject },
    ...(severity === undefined ? {} : { severity: { DataType: 'String', StringValue: severity } }),
    ...(what.length === 0 ? {} : { what: { DataType: 'String.Array', StringValue: JSON.stringify(what) } }),
    ...(accounts.length === 0 ? {} : { accounts: { DataType: 'String.Array', StringValue: JSON.stringify(accounts) } }),
  };
}

/** Fewer than a hundred characters, in one line. */
function subjectOf(title: string): string {
  return cut(plain(title).replace(/[^\x20-\x7e]/g, '?'), 99).replace('…', '.');
}

/** Letters, digits and punctuation, no spaces; 128 of them. */
function idOf(id: string): string {
  return id.replace(/[^\x21-\x7e]/g, '_').slice(-128);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
