import { describe, expect, it } from 'vitest';
import type { Ailing, Planned, Refused } from '../../core/remedy.ts';
import remedy from './bucket-ssl-requests-only.remedy.ts';

const ailing: Ailing = {
  ...{ rule: 'S3_BUCKET_SSL_REQUESTS_ONLY', parameters: {}, findings: [], properties: {}, asOf: '2026-06-01T00:00:00.000Z' },
  ...{ type: 'AWS::S3::Bucket', id: 'b', partition: 'aws-cn', account: '123456789012', region: 'cn-north-1' },
};
const denial = {
  ...{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['arn:aws-cn:s3:::b', 'arn:aws-cn:s3:::b/*'] },
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const planned = (policy?: string) => remedy.plan(policy === undefined ? {} : { policy }, ailing, {}) as Planned<{ policy: string }> & Refused;
const mended = (policy?: string) => JSON.parse(planned(policy).after.policy);

describe('the statement that denies plain HTTP', () => {
  it('is the only one where there was no policy, and is taken away again with it', () => {
    expect(mended()).toEqual({ Version: '2012-10-17', Statement: [{ Sid: 'DenyPlainHttp', ...denial }] });
    expect(planned().steps[0]?.undo).toMatchObject([{ command: 'DeleteBucketPolicy' }]);
  });

  it.each([
    [
      'a statement that stands by itself',
      '{"Version":"2008-10-17","Id":"x","Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}}',
    ],
    [
      'names of every kind',
      '{"Statement":[{"Sid":"DenyPlainHttp"},{"Sid":"DenyPlainHttp2"},{"Sid":"\\u001b[2J\\u202e"}],"__proto__":{"polluted":true},"constructor":1}',
    ],
    ['escapes and other scripts', '{"Statement":[{"Sid":"\\u003cscript\\u003e \\"quoted\\" \\\\","Resource":"arn:aws-cn:s3:::b/données/日本"}]}'],
    ['no statement at all', '{"Version":"2012-10-17"}'],
  ])('leaves %s as it was', (_, policy) => {
    const before = JSON.parse(policy);
    const now = mended(policy);
    const statements = [before.Statement ?? []].flat();
    expect(now.Statement.slice(0, -1)).toEqual(statements);
    expect(now.Statement.at(-1)).toMatchObject(denial);
    expect(statements.map((one) => one.Sid)).not.toContain(now.Statement.at(-1).Sid);
    for (const name of Object.keys(before).filter((one) => one !== 'Statement'))
      expect(Object.getOwnPropertyDescriptor(now, name)?.value).toEqual(Object.getOwnPropertyDescriptor(before, name)?.value);
    // Taken back, it is the very text that was there.
    expect(planned(policy).steps[0]?.undo).toMatchObject([{ command: 'PutBucketPolicy', input: { Policy: policy } }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['a key that is there twice', '{"Statement":[{"Sid":"a"}],"Statement":[]}'],
    ['a number that loses digits', '{"Statement":[{"Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":12345678901234567890}}}]}'],
    ['a list', '[]'],
    ['no JSON', '{"Statement":'],
    ['nothing', 'null'],
  ])('is not added to %s', (_, policy) => {
    expect(planned(policy).refused).toMatch(/is not JSON to which a statement could be added without changing the others$/);
  });

  it('is not added where S3 would not take the whole: it counts bytes and not letters', () => {
    const policy = (letters: number) => `{"Statement":[{"Sid":"a","Resource":"${'é'.repeat(letters)}"}]}`;
    expect(planned(policy(9000)).steps).toHaveLength(1);
    expect(planned(policy(10_150)).refused).toContain('larger than the 20 KB');
  });
});
