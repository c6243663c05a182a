import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../testing/moto.ts';
import { call } from './aws.ts';
import { change, hasty, message } from './sample.fixture.ts';
import { ses } from './ses.ts';
import { sns } from './sns.ts';

describe.skipIf(!motoCommand())(motoCommand() ? 'channels of AWS' : `channels of AWS (${withoutMoto})`, () => {
  let moto: Moto;
  const open = async () => moto.client('us-east-1') as never;

  beforeAll(async () => {
    moto = await startMoto();
  }, 90_000);
  afterAll(() => moto?.stop());

  it('publishes to a topic in the region of its ARN; a queue gets the JSON and the attributes', async () => {
    const region = 'eu-west-1';
    const [topics, queues] = [new SNSClient(moto.client(region)), new SQSClient(moto.client(region))];
    const { TopicArn = '' } = await topics.send(new CreateTopicCommand({ Name: 'alerts' }));
    const { QueueUrl } = await queues.send(new CreateQueueCommand({ QueueName: 'alerts' }));
    const Endpoint = `arn:aws:sqs:${region}:123456789012:alerts`;
    await topics.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }));
    await sns({ name: 'topic', topic: TopicArn }, open, hasty()).send(message([change('a', { severity: 'critical' })]));
    const { Messages = [] } = await queues.send(new ReceiveMessageCommand({ QueueUrl }));
    const body = JSON.parse(Messages[0]?.Body ?? '');
    expect(body.MessageAttributes.severity).toEqual({ Type: 'String', Value: 'critical' });
    // With a message for each protocol the emulator hands on all of them; AWS picks the one of the subscription.
    const handed = JSON.parse(body.Message);
    const sent = handed.default === undefined ? handed : JSON.parse(handed.default);
    expect(sent).toMatchObject({ version: 1, subject: 'changes', changes: [{ resource: { id: 'a' } }] });
  });

  it('says which topic does not exist, once', async () => {
    const means = hasty();
    const topic = 'arn:aws:sns:eu-west-1:123456789012:nowhere';
    await expect(sns({ name: 'topic', topic }, open, means).send(message([change('a')]))).rejects.toThrow(/^sns:Publish: NotFound/);
    expect(means.waits).toEqual([]);
  });

  it('sends mail by SES, and says where the sender is not verified', async () => {
    const send = () =>
      ses({ name: 'mail', from: 'bylaw@example.com', to: ['ops@example.com'], region: 'eu-west-1' }, open, hasty()).send(message([change('a')]));
    await expect(send()).rejects.toThrow(/^ses:SendEmail: .*(?:verified|not found|does not exist)/i);
    await new SESv2Client(moto.client('eu-west-1')).send(new CreateEmailIdentityCommand({ EmailIdentity: 'bylaw@example.com' }));
    expect(await send()).toEqual({ refused: [] });
    const sent = (await (await fetch(`${moto.endpoint}/moto-api/data.json`)).json()) as object;
    expect(JSON.stringify(sent)).toContain('ops@example.com');
  });
});

describe('a call of AWS', () => {
  const thrown = (name: string, httpStatusCode: number, code?: string) =>
    Object.assign(new Error('said'), { name, code, $metadata: { httpStatusCode } });

  it.each([
    ['ThrottledException', 400, undefined],
    ['InternalErrorException', 500, undefined],
    ['Error', 0, 'ECONNRESET'],
    ['TimeoutError', 0, undefined],
  ])('is made again after %s %d %s', async (name, status, code) => {
    const means = hasty();
    let number = 0;
    const answer = await call('sns:Publish', async () => (number++ === 0 ? Promise.reject(thrown(name, status, code)) : 'done'), means);
    expect([answer, means.waits]).toEqual(['done', [500]]);
  });

  it('is not made again where it is denied, and says what to allow', async () => {
    const means = hasty();
    await expect(call('sns:Publish', () => Promise.reject(thrown('AuthorizationError', 403)), means)).rejects.toThrow(
      'sns:Publish: AuthorizationError: said; allow sns:Publish to whom the watch runs as',
    );
    expect(means.waits).toEqual([]);
  });
});
