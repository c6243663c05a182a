import { describe, expect, it } from 'vitest';
import { planOf } from './plan.ts';
import { policyOf } from './policy.ts';
import type { Reader } from './reader.ts';

const bucket = 'AWS::S3::Bucket';
const accountType = 'AWS::::Account';
const reader = (name: string, more: Partial<Reader>) => ({ name, types: [], scope: 'region', service: { name }, ...more }) as unknown as Reader;
const readers = [
  reader('s3', {
    types: [bucket, 'AWS::S3::BucketPolicy'],
    calls: ['List', 'Encryption', 'Policy', 'Versioning'],
    details: {
      Encryption: { [bucket]: ['BucketEncryption'] },
      Policy: { [bucket]: ['Policy'], 'AWS::S3::BucketPolicy': 'all' },
      Versioning: { [bucket]: ['VersioningConfiguration', 'mfaDelete'] },
    },
  }),
  reader('iam', { adds: { [accountType]: { state: ['root'] } }, calls: ['Summary'] }),
  reader('ebs', { adds: { [accountType]: { state: ['ebs'] } }, calls: ['Defaults'] }),
];

const encrypted = { id: 'ENCRYPTED', types: [bucket], needs: [] };
const table: Readonly<Record<string, readonly string[]>> = {
  ENCRYPTED: ['BucketEncryption'],
  ROOT: ['root'],
  LOGGED: [],
  POLICED: [],
  RUNNING: ['(state of relatives)'],
};
const actions = (...rules: Parameters<typeof planOf>[0]) =>
  policyOf(planOf(rules, readers, undefined, { looks: ({ id = '' }) => table[id] }), { regions: [] }).Statement.flatMap((one) => one.Action);

describe('what is spare', () => {
  it('is every call for what no rule looks at', () => {
    expect(actions(encrypted)).toEqual(['s3:Encryption', 's3:List']);
  });

  it('is nothing for a rule of which nobody knows what it looks at', () => {
    expect(actions({ ...encrypted, id: 'OWN' })).toEqual(['s3:Encryption', 's3:List', 's3:Policy', 's3:Versioning']);
    expect(actions({ types: [accountType], needs: [] })).toEqual(['ebs:Defaults', 'iam:Summary']);
  });

  it('is a whole reader that only adds what no rule looks at', () => {
    expect(actions({ id: 'ROOT', types: [accountType], needs: [] })).toEqual(['iam:Summary']);
  });

  it('is not what tells of a type that a rule judges or looks for', () => {
    expect(actions({ id: 'LOGGED', types: ['AWS::S3::BucketPolicy'], needs: [] })).toEqual(['s3:List', 's3:Policy']);
    expect(actions({ id: 'POLICED', types: [accountType], needs: [{ type: 'AWS::S3::BucketPolicy', fields: [] }] })).toContain('s3:Policy');
  });

  it('is not what rules read of relatives, nor the paths by which they are joined, nor their state, if they do', () => {
    const need = { type: bucket, theirs: 'VersioningConfiguration.X', fields: ['BucketEncryption'] };
    expect(actions({ id: 'LOGGED', types: [accountType], needs: [need] })).toEqual(['s3:Encryption', 's3:List', 's3:Versioning']);
    expect(actions({ id: 'LOGGED', types: [accountType], needs: [{ type: bucket, fields: [] }] })).toEqual(['s3:List']);
    expect(actions({ id: 'RUNNING', types: [accountType], needs: [{ type: bucket, fields: [] }] })).toEqual(['s3:List', 's3:Versioning']);
    expect(actions({ id: 'LOGGED', types: [bucket], needs: [{ type: accountType, ours: 'Policy', fields: [] }] })).toContain('s3:Policy');
  });
});
