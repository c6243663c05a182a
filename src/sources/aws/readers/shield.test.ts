import { expect, test } from 'vitest';
import { readLive } from '../../../testing/read-live.ts';
import { readers } from './shield.ts';

/** The emulator does not know Shield. */
const protection = (Id: string, ResourceArn: string) => ({
  Id,
  Name: Id,
  ResourceArn,
  ProtectionArn: `arn:aws:shield::123456789012:protection/${Id}`,
});

test('protections live where what they protect does', async () => {
  const answers = {
    GetSubscriptionState: () => ({ SubscriptionState: 'ACTIVE' }),
    ListProtections: () => ({
      Protections: [
        { ...protection('site', 'arn:aws:cloudfront::123456789012:distribution/E123'), HealthCheckIds: ['abc'] },
        protection('address', 'arn:aws:ec2:eu-west-1:123456789012:eip-allocation/eipalloc-0123456789abcdef0'),
      ],
    }),
    ListTagsForResource: () => ({ Tags: [{ Key: 'Owner', Value: 'platform' }] }),
  };
  const { resources, unseen } = await readLive(readers, answers, 'us-east-1', ['us-east-1', 'eu-west-1']);
  expect(unseen).toEqual([]);
  expect(resources.map(({ id, region, properties }) => ({ id, region, properties }))).toEqual([
    {
      id: 'site',
      region: undefined,
      properties: {
        Name: 'site',
        ResourceArn: 'arn:aws:cloudfront::123456789012:distribution/E123',
        HealthCheckArns: ['arn:aws:route53:::healthcheck/abc'],
        Tags: [{ Key: 'Owner', Value: 'platform' }],
      },
    },
    expect.objectContaining({ id: 'address', region: 'eu-west-1' }),
  ]);
});

test('without a subscription there are none, and they are not asked for', async () => {
  const { resources, unseen, gaps } = await readLive(readers, { GetSubscriptionState: () => ({ SubscriptionState: 'INACTIVE' }) });
  expect({ resources, unseen, gaps }).toEqual({ resources: [], unseen: [], gaps: {} });
});
