import { expect, it } from 'vitest';
import type { Plan } from '../../app/fix.ts';
import { passedOver } from './fix-show.ts';

const rule = 'S3_BUCKET_SSL_REQUESTS_ONLY';
const item = (id: string) => ({ verdict: { rule, resource: { type: 'AWS::S3::Bucket', id, account: '111122223333', region: 'eu-west-1' } } });
const refused = (id: string, reason: string) => ({ kind: 'refused', item: item(id), reason }) as unknown as Extract<Plan, { kind: 'refused' }>;
const placed = (id: string) => `AWS::S3::Bucket ${id} (111122223333/eu-west-1)`;

it('says a reason once for all that share it, and names the first of them', () => {
  const many = Array.from({ length: 12 }, (_, index) => refused(`b${index}`, 'it has changed; scan again'));
  expect(passedOver([...many, refused('other', 'it is denied')])).toEqual([
    `12 resources: ${rule}: refused: it has changed; scan again`,
    ...Array.from({ length: 10 }, (_, index) => `  ${placed(`b${index}`)}`),
    '  and 2 more (--format json names them)',
    `${placed('other')}: ${rule}: refused: it is denied`,
  ]);
});

it('keeps names from moving the cursor', () => {
  expect(passedOver([refused('a\nb', 'r'), refused('c', 'r')]).every((one) => !one.includes('\n'))).toBe(true);
});
