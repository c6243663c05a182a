import { describe, expect, it } from 'vitest';
import type { Estate } from '../../core/estate.ts';
import { catalog } from '../../rules/catalog.ts';
import { managedRule } from '../../schema/managed-rules.ts';
import { sayNotUnderstood, suppressionsIn } from '../suppressions.ts';
import { decodeBase64 } from './base64.ts';
import { cdkNag } from './cdk-nag.ts';
import { awsSolutions, cdkNagRules } from './cdk-nag-rules.ts';
import { checkovRules } from './checkov-rules.ts';

const known = new Set(catalog.map((rule) => rule.id));
const all = ['cdk-nag', 'checkov', 'cfn-guard'];

function read(metadata: Record<string, unknown>, tools: readonly string[] = all) {
  const resource = { type: 'AWS::S3::Bucket', id: 'Logs', key: 'Logs', properties: {}, veiled: false, metadata, origin: { file: 't.json' } };
  return suppressionsIn({ resources: [resource] } as unknown as Estate, tools, (rule) => known.has(rule));
}

describe('reading', () => {
  it('takes what cdk-nag writes, with its reason, for that one resource', () => {
    expect(read({ cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-S1', reason: 'logs of logs' }] } })).toEqual({
      waivers: [
        {
          rule: 'S3_BUCKET_LOGGING_ENABLED',
          resource: 't.json#Logs',
          reason: 'logs of logs',
          owner: 'cdk-nag',
          source: 'cdk-nag suppression AwsSolutions-S1 on Logs',
        },
      ],
      notUnderstood: [],
    });
  });

  it('reads the reason that cdk-nag encodes, and does without one that is broken', () => {
    const reason = Buffer.from('Grüße → 雪 🐧').toString('base64');
    const one = (text: string) =>
      read({ cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-S1', reason: text, is_reason_encoded: true }] } }).waivers[0]?.reason;
    expect(one(reason)).toBe('Grüße → 雪 🐧');
    expect(one('!!')).toBe('suppressed for cdk-nag, without a reason');
  });

  it('takes what Checkov and cfn-guard write, with and without reasons', () => {
    const { waivers } = read({
      checkov: { skip: [{ id: 'CKV_AWS_18', comment: 'no logs' }, { id: 'CKV_AWS_21' }] },
      guard: { SuppressedRules: ['S3_BUCKET_LOGGING_ENABLED', { id: 's3-bucket-versioning-enabled', reason: 'short-lived' }, 'RESTRICTED_SSH'] },
    });
    expect(waivers.map(({ owner, rule, reason }) => [owner, rule, reason])).toEqual([
      ['checkov', 'S3_BUCKET_LOGGING_ENABLED', 'no logs'],
      ['checkov', 'S3_BUCKET_VERSIONING_ENABLED', 'suppressed for checkov, without a reason'],
      ['cfn-guard', 'S3_BUCKET_LOGGING_ENABLED', 'suppressed for cfn-guard, without a reason'],
      ['cfn-guard', 'S3_BUCKET_VERSIONING_ENABLED', 'short-lived'],
      ['cfn-guard', 'INCOMING_SSH_DISABLED', 'suppressed for cfn-guard, without a reason'],
    ]);
  });

  it('reads only the tools that it was asked for', () => {
    expect(read({ checkov: { skip: [{ id: 'CKV_AWS_18' }] } }, ['cdk-nag'])).toEqual({ waivers: [], notUnderstood: [] });
  });

  it('says of a suppression that counts for nothing why it does', () => {
    const { waivers, notUnderstood } = read({
      cdk_nag: {
        rules_to_suppress: [
          { id: 'AwsSolutions-IAM5', reason: 'x', applies_to: ['Action::s3:*'] },
          { id: 'AwsSolutions-S1[Something]', reason: 'x' },
          { id: 'NIST.800.53.R5-RDSLoggingEnabled', reason: 'x', applies_to: ['LogExport::audit'] },
        ],
      },
      guard: { SuppressedRules: ['OF_OUR_HOUSE', '__proto__', 'constructor'] },
    });
    expect(waivers).toEqual([]);
    expect(notUnderstood.map(({ id, why }) => [id, why])).toEqual([
      ['AwsSolutions-IAM5', 'no rule of Bylaw is known to mean the same'],
      ['AwsSolutions-S1', 'it holds for some findings only'],
      ['NIST.800.53.R5-RDSLoggingEnabled', 'it holds for some findings only'],
      ['OF_OUR_HOUSE', 'no rule of Bylaw is known to mean the same'],
      ['__proto__', 'no rule of Bylaw is known to mean the same'],
      ['constructor', 'no rule of Bylaw is known to mean the same'],
    ]);
  });

  it.each([
    [{ cdk_nag: null }],
    [{ cdk_nag: { rules_to_suppress: 'AwsSolutions-S1' } }],
    [{ cdk_nag: { rules_to_suppress: [null, 7, [], {}, { id: 3 }] } }],
    [{ checkov: [], guard: 'x' }],
    [{ checkov: { skip: [null, { id: ['CKV_AWS_18'] }] }, guard: { SuppressedRules: { a: 1 } } }],
  ])('makes nothing of %j', (metadata) => {
    expect(read(metadata as Record<string, unknown>)).toEqual({ waivers: [], notUnderstood: [] });
  });

  it('says the same of many resources once', () => {
    const one = { tool: 'cdk-nag', id: 'AwsSolutions-IAM5', why: 'x' };
    expect(
      sayNotUnderstood([
        { ...one, resource: 't#A' },
        { ...one, resource: 't#B' },
        { ...one, resource: 't#B' },
      ]),
    ).toEqual(['cdk-nag suppression AwsSolutions-IAM5 on t#A and 1 more counts for nothing: x']);
  });
});

describe('the tables', () => {
  it('name rules of Bylaw, or of AWS Config', () => {
    const named = [...Object.values(cdkNagRules), ...Object.values(checkovRules)].flat();
    expect(named.filter((rule) => !known.has(rule) && managedRule(rule) === undefined)).toEqual([]);
    expect(Object.values(awsSolutions).filter((name) => !Object.hasOwn(cdkNagRules, name))).toEqual([]);
  });

  it('know the rules of each pack', () => {
    for (const pack of ['HIPAA.Security', 'NIST.800.53.R4', 'NIST.800.53.R5', 'PCI.DSS.321', 'Serverless'])
      expect(cdkNag.rulesFor(`${pack}-LambdaDLQ`)).toEqual(['LAMBDA_DLQ_CHECK']);
    expect(cdkNag.rulesFor('AwsSolutions-RDS2')).toEqual(['RDS_STORAGE_ENCRYPTED', 'RDS_CLUSTER_ENCRYPTED_AT_REST']);
    expect(cdkNag.rulesFor('AwsSolutions-toString')).toEqual([]);
  });
});

it('decodes base64 as Node does', () => {
  for (const text of ['a', 'ab', 'abc', 'ü', '雪雪雪', ' ']) expect(decodeBase64(Buffer.from(text).toString('base64'))).toBe(text);
  for (const text of ['', 'A', '====', 'a b!', '/w==']) expect(decodeBase64(text)).toBeUndefined();
});
