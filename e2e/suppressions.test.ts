import { afterAll, describe, expect, it } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

afterAll(removeFolders);

const bucket = (Metadata: object) => ({ Type: 'AWS::S3::Bucket', Metadata });
const template = {
  Resources: {
    Nag: bucket({ cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-S1', reason: 'logs of logs' }] } }),
    Checkov: bucket({ checkov: { skip: [{ id: 'CKV_AWS_18', comment: 'no logs' }, { id: 'CKV_AWS_53' }] } }),
    Guard: bucket({ guard: { SuppressedRules: ['S3_BUCKET_LOGGING_ENABLED'] } }),
    Bare: bucket({}),
  },
};
const logging = ['check', 't.json', '--rules', 'S3_BUCKET_LOGGING_ENABLED', '--format', 'json'];

describe('suppressions of other tools', () => {
  it('count for nothing unless they are asked for', async () => {
    const { json, err } = await bylaw(folderWith({ 't.json': template }), ...logging);
    expect([json.results.map((one) => one.verdict), err]).toEqual([['fail', 'fail', 'fail', 'fail'], '']);
  });

  it('waive the rule that means the same, each on its own resource, and name whose they are', async () => {
    const { json, err, exitCode } = await bylaw(folderWith({ 't.json': template }), ...logging, '--suppressions', 'cdk-nag,checkov,cfn-guard');
    expect(json.results.map((one) => [one.resource.id, one.verdict, one.waiver?.owner, one.waiver?.source])).toEqual([
      ['Nag', 'waived', 'cdk-nag', 'cdk-nag suppression AwsSolutions-S1 on Nag'],
      ['Checkov', 'waived', 'checkov', 'checkov suppression CKV_AWS_18 on Checkov'],
      ['Guard', 'waived', 'cfn-guard', 'cfn-guard suppression S3_BUCKET_LOGGING_ENABLED on Guard'],
      ['Bare', 'fail', undefined, undefined],
    ]);
    expect(exitCode).toBe(1);
    expect(err).toBe('bylaw: checkov suppression CKV_AWS_53 on t.json#Checkov counts for nothing: no rule of Bylaw is known to mean the same\n');
  });

  it('do so by the configuration too', async () => {
    const folder = folderWith({ 't.json': template, 'bylaw.config.json': { suppressions: ['cfn-guard'] } });
    const { json } = await bylaw(folder, ...logging);
    expect(json.results.map((one) => one.verdict)).toEqual(['fail', 'fail', 'waived', 'fail']);
  });

  it('refuse a tool that they do not know', async () => {
    const { exitCode, err } = await bylaw(folderWith({ 't.json': template }), ...logging, '--suppressions', 'cfn-nag');
    expect([exitCode, err]).toEqual([2, 'bylaw: --suppressions takes cdk-nag, checkov, cfn-guard, not "cfn-nag"; did you mean cdk-nag?\n']);
  });
});
