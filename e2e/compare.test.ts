import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';
import { startRecordedConfig } from './recorded-config.ts';

/** The whole of it: items into a store, and AWS Config's verdicts on the same buckets beside what is kept. */
const folder = folderWith({});
afterAll(removeFolders);
const place = {
  accountId: '111122223333',
  awsRegion: 'eu-west-1',
  configurationItemStatus: 'OK',
  configurationItemCaptureTime: '2026-11-01T00:00:00.000Z',
};
const bucket = (name: string, status: string) => ({
  ...place,
  resourceType: 'AWS::S3::Bucket',
  resourceId: name,
  resourceName: name,
  arn: `arn:aws:s3:::${name}`,
  configuration: { name },
  supplementaryConfiguration: { BucketVersioningConfiguration: { status, isMfaDeleteEnabled: null } },
});
const result = (id: string, ComplianceType: string, rule = 's3-bucket-versioning-enabled') => ({
  EvaluationResultIdentifier: { EvaluationResultQualifier: { ConfigRuleName: rule, ResourceType: 'AWS::S3::Bucket', ResourceId: id } },
  ComplianceType,
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

describe('bylaw compare', () => {
  test('lists where the two disagree, with what each saw', async () => {
    const items = file('items.json', {
      fileVersion: '1.0',
      configurationItems: [bucket('kept', 'Enabled'), bucket('lost', 'Off'), bucket('more', 'Off')],
    });
    await bylaw(folder, 'scan', '--snapshot', items, '--rules', 'S3_BUCKET_VERSIONING_ENABLED', '--format', 'summary');
    const config = file('config.json', {
      EvaluationResults: [
        result('kept', 'COMPLIANT'),
        result('lost', 'COMPLIANT'),
        result('ghost', 'NON_COMPLIANT'),
        result('kept', 'COMPLIANT', 'mine'),
      ],
    });
    const { exitCode: code, out } = await bylaw(folder, 'compare', config);
    expect(code).toBe(1);
    expect(out).toContain('lost');
    expect(out).toContain('AWS Config: COMPLIANT');
    expect(out).toContain('Bylaw: fail');
    expect(out).toContain('ghost');
    expect(out).toContain('AWS Config evaluates the rule here, and says nothing of this resource');
    expect(out).toContain('1 of 4 agree, 3 disagree, 0 cannot be compared.');
    expect(out).toContain('Left out, for AWS does not manage them: mine.');
    expect(out).not.toContain('  kept');
  });

  test('agreement is silence and exit code 0, and JSON says the same', async () => {
    const config = file('agree.json', {
      EvaluationResults: [result('kept', 'COMPLIANT'), result('lost', 'NON_COMPLIANT'), result('more', 'NON_COMPLIANT')],
    });
    const { exitCode: code, out } = await bylaw(folder, 'compare', config, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 1, rows: [], counts: { agree: 3, disagree: 0, undecided: 0 } });
  });

  test.each([
    ['an export that is no JSON', () => [file('broken.json', '{"Eval')], 'broken.json: it ends in the middle'],
    ['a file of no JSON at all', () => [file('text.json', 'hello')], 'text.json: it is not JSON (at byte 0)'],
    ['a file of something else', () => [file('else.json', { a: 1 })], 'it holds neither evaluation results nor'],
    ['a file that is not there', () => [join(folder, 'none.json')], 'none.json: there is no such file or folder'],
  ])('%s is one clear line', async (_, args, line) => {
    const { exitCode: code, err } = await bylaw(folder, 'compare', ...args());
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err).not.toContain('fault of bylaw');
  });

  test('without a scan there is nothing to compare with', async () => {
    const { exitCode: code, err } = await bylaw(folder, 'compare', '--store', 'other.db');
    expect(code).toBe(2);
    expect(err).toContain('run bylaw scan first');
  });

  const versions = { ConfigRuleName: 'versions', Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } };
  const mine = {
    ConfigRuleName: 'mine',
    Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:111122223333:function:mine' },
  };
  const page = (of: object[], key: string, token: unknown) =>
    token === undefined ? { [key]: of.slice(0, 1), NextToken: 'more' } : { [key]: of.slice(1) };

  test('asks AWS Config itself, every page of it', async () => {
    const api = await startRecordedConfig((target, body) => {
      if (target === 'DescribeConfigRules') return page([versions, mine], 'ConfigRules', body.NextToken);
      const results = [result('kept', 'COMPLIANT', 'versions'), result('lost', 'COMPLIANT', 'versions'), result('more', 'NON_COMPLIANT', 'versions')];
      return page(results, 'EvaluationResults', body.NextToken);
    });
    try {
      const { exitCode, out } = await bylaw(folder, 'compare');
      expect(exitCode).toBe(1);
      expect(out).toContain('2 of 3 agree, 1 disagree');
      expect(out).toContain('Left out, for AWS does not manage them: mine.');
      expect(new Set(api.asked.map((one) => one.target))).toEqual(new Set(['DescribeConfigRules', 'GetComplianceDetailsByConfigRule']));
    } finally {
      api.stop();
    }
  });

  test('asks an aggregator, which tells rules by their names only', async () => {
    const api = await startRecordedConfig((target, body) => {
      if (target === 'DescribeConfigRules') return { ConfigRules: [] };
      const name = 's3-bucket-versioning-enabled-conformance-pack-abc123';
      if (target === 'DescribeAggregateComplianceByConfigRules')
        return {
          AggregateComplianceByConfigRules: [{ ConfigRuleName: name, AccountId: '111122223333', AwsRegion: 'eu-west-1' }, { ConfigRuleName: 'mine' }],
        };
      const results =
        body.ComplianceType === 'COMPLIANT'
          ? [result('kept', 'COMPLIANT', name)]
          : [result('lost', 'NON_COMPLIANT', name), result('more', 'NON_COMPLIANT', name)];
      return { AggregateEvaluationResults: results.map((one) => ({ ...one, AccountId: '111122223333', AwsRegion: 'eu-west-1' })) };
    });
    try {
      const { exitCode, out } = await bylaw(folder, 'compare', '--aggregator', 'organization');
      expect(out).toContain('3 of 3 agree');
      expect(exitCode).toBe(0);
    } finally {
      api.stop();
    }
  });

  test('a refusal is one clear line', async () => {
    const api = await startRecordedConfig((target) => {
      throw new Error(`not authorized to perform config:${target}`);
    });
    try {
      const { exitCode, err } = await bylaw(folder, 'compare');
      expect(exitCode).toBe(2);
      expect(err).toBe('bylaw: AWS Config cannot be asked: AccessDeniedException: not authorized to perform config:DescribeConfigRules\n');
    } finally {
      api.stop();
    }
  });

  /** A region with a rule and its results, one whose rule has none, and one that refuses. */
  async function asking<T>(regions: readonly string[] | 'denied', use: (asked: () => readonly string[]) => Promise<T>): Promise<T> {
    const api = await startRecordedConfig((target, _, region) => {
      if (region === 'ap-south-1') throw new Error('denied by a service control policy');
      if (target === 'DescribeConfigRules') return { ConfigRules: region === 'eu-north-1' ? [] : [versions] };
      const here = region === 'eu-west-1' ? ['kept', 'lost', 'more'] : [];
      return { EvaluationResults: here.map((id) => result(id, id === 'kept' ? 'COMPLIANT' : 'NON_COMPLIANT', 'versions')) };
    }, regions);
    try {
      return await use(() => [...new Set(api.asked.map((one) => one.region))].sort());
    } finally {
      api.stop();
    }
  }

  test('asks every region that is enabled, as a scan does', async () => {
    await asking(['us-east-1', 'eu-west-1', 'eu-north-1'], async (asked) => {
      const { exitCode, out } = await bylaw(folder, 'compare');
      expect(out).toContain('3 of 3 agree');
      expect(exitCode).toBe(0);
      expect(asked()).toEqual(['eu-north-1', 'eu-west-1', 'us-east-1']);
    });
    await asking(['us-east-1', 'eu-west-1'], async (asked) => {
      await bylaw(folder, 'compare', '--exclude-regions', 'us-east-1');
      expect(asked()).toEqual(['eu-west-1']);
    });
  });

  test('names a region that refuses, hears the others, and is not all', async () => {
    await asking(['ap-south-1', 'eu-west-1'], async () => {
      const { exitCode, out } = await bylaw(folder, 'compare');
      expect(out).toContain('3 of 3 agree');
      expect(out).toContain('Could not be asked:\n  AWS Config in ap-south-1: AccessDeniedException: denied by a service control policy');
      expect(exitCode).toBe(3);
      const csv = await bylaw(folder, 'compare', '--format', 'csv');
      expect(csv.err).toContain('bylaw: AWS Config in ap-south-1: AccessDeniedException');
    });
  });

  test('where nobody tells which regions are enabled, one is asked, and that is said', async () => {
    await asking('denied', async (asked) => {
      const { exitCode, out } = await bylaw(folder, 'compare');
      expect(asked()).toEqual(['eu-west-1']);
      expect(out).toContain('regions of 111122223333: only eu-west-1 is looked at, for nobody tells which regions are enabled');
      expect(exitCode).toBe(3);
    });
  });

  test('says why there is nothing to compare, and is no agreement', async () => {
    await asking(['eu-north-1'], async () => {
      const { exitCode, out } = await bylaw(folder, 'compare');
      expect(out).toBe(
        'Nothing to compare: AWS Config of 111122223333 in eu-north-1 has no rule and no result: no rule has judged anything there ' +
          'yet; for another account or other regions say so (--profile, --role, --regions, --aggregator).\n',
      );
      expect(exitCode).toBe(3);
    });
    await asking(['us-east-1'], async () => {
      const { out } = await bylaw(folder, 'compare');
      expect(out).toContain('in us-east-1 has 1 managed rule (versions) and no result of any');
    });
    const empty = await bylaw(folder, 'compare', file('empty.json', { EvaluationResults: [] }));
    expect([empty.exitCode, empty.out]).toEqual([
      3,
      expect.stringMatching(/^Nothing to compare: .*empty\.json has no rule and no result: save what /),
    ]);
    const config = file('left-out.json', { EvaluationResults: [result('kept', 'COMPLIANT')] });
    const { exitCode, out } = await bylaw(folder, 'compare', config, '--rules', 'S3_BUCKET_LOGGING_ENABLED');
    expect(out).toContain('tells of S3_BUCKET_VERSIONING_ENABLED, which --rules, --framework or the configuration leave out');
    expect(out).toContain('Not among the rules that are chosen: S3_BUCKET_VERSIONING_ENABLED (1).');
    expect(out).not.toContain('Bylaw has no rule for');
    expect(exitCode).toBe(3);
  });

  test('reads answers as they are gathered: one behind the other, gzipped, in a folder', async () => {
    const answers = (compliance: string) =>
      ['kept', 'lost', 'more'].map((id) => JSON.stringify({ EvaluationResults: [result(id, compliance)] }, null, 4)).join('\n');
    mkdirSync(join(folder, 'answers'));
    for (const path of [
      file('gathered.json', answers('COMPLIANT')),
      file('gathered.json.gz', gzipSync(answers('COMPLIANT'))),
      join(file('answers/one.json', answers('COMPLIANT')), '..'),
    ]) {
      const { exitCode, out } = await bylaw(folder, 'compare', path);
      expect(out).toContain('1 of 3 agree, 2 disagree');
      expect(exitCode).toBe(1);
    }
  });

  test('says so where AWS Config tells of resources that no scan has seen', async () => {
    const config = file('strangers.json', { EvaluationResults: [result('stranger', 'COMPLIANT')] });
    const { exitCode, out } = await bylaw(folder, 'compare', config);
    expect(out).toMatch(
      /But no resource of which AWS Config tells is in .*store\.db, which holds \d+ resources of 111122223333 in eu-west-1: scan the same/,
    );
    expect(exitCode).toBe(1);
  });

  test('says of a rule by which nothing was judged how it is', async () => {
    const config = file('not-judged.json', { EvaluationResults: [result('kept', 'COMPLIANT', 's3-bucket-logging-enabled')] });
    const { out } = await bylaw(folder, 'compare', config);
    expect(out).toContain('no scan in the store has judged it by this rule: bylaw scan --rules S3_BUCKET_LOGGING_ENABLED');
  });

  test('lists also where they agree, where that is asked for', async () => {
    const config = file('agree-all.json', { EvaluationResults: [result('kept', 'COMPLIANT')] });
    const { out } = await bylaw(folder, 'compare', config, '--all');
    expect(out).toContain('kept  AWS::S3::Bucket');
  });

  test.each([
    [['--aggregator', 'all', '--regions', 'eu-west-1,us-east-1'], '--regions takes one region with --aggregator'],
    [['--aggregator', 'all', '--exclude-regions', 'eu-west-1'], '--exclude-regions means nothing with --aggregator'],
    [['--regions', 'eu-wst-1'], 'there is no region eu-wst-1; did you mean eu-west-1?'],
    [['--role', 'Audit'], '--role takes an ARN here'],
  ])('%j are refused', async (args, line) => {
    const { exitCode, err } = await bylaw(folder, 'compare', ...args);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(line)]);
  });
});
