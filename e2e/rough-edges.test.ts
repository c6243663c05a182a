import { afterAll, describe, expect, it, vi } from 'vitest';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

/** Root may read everything, so what may not be read is refused here: whatever is called `locked`. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const guarded =
    (act: (...given: never[]) => unknown) =>
    async (...given: unknown[]) => {
      if (/(^|\/)locked[^/]*$/.test(String(given[0]))) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      return act(...(given as never[]));
    };
  return { ...real, readFile: guarded(real.readFile as never), readdir: guarded(real.readdir as never) };
});

afterAll(removeFolders);

const bucket = (properties: object = {}, more: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties, ...more });
const template = (resources: object, more: object = {}) => ({ ...more, Resources: resources });
const json = ['--rules', 'S3_BUCKET_VERSIONING_ENABLED', '--format', 'json'];
const verdicts = (answer: Awaited<ReturnType<typeof bylaw>>) =>
  answer.json.results.map((one) => `${one.resource.file} ${one.resource.id} ${one.verdict}`);

describe('searching folders', () => {
  it('says what may not be read, and judges the others', async () => {
    const folder = folderWith({ 'a.json': template({ A: bucket() }), 'locked.yaml': 'x', 'locked/b.json': template({ B: bucket() }) });
    const answer = await bylaw(folder, 'check', '.', ...json);
    expect([answer.exitCode, verdicts(answer)]).toEqual([2, ['a.json A fail']]);
    expect(answer.json.errors).toEqual([
      { file: 'locked', message: 'it may not be read' },
      { file: 'locked.yaml', message: 'it may not be read' },
    ]);
    expect((await bylaw(folder, 'check', 'locked', ...json)).json.errors).toEqual([{ file: 'locked', message: 'it may not be read' }]);
    expect((await bylaw(folder, 'check', '**/b*.json', ...json)).json.errors).toEqual([{ file: 'locked', message: 'it may not be read' }]);
  });

  it('says that a template in UTF-16 is to be saved as UTF-8', async () => {
    const text = JSON.stringify(template({ A: bucket() }));
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const folder = folderWith({
      'a.json': new Uint8Array(little),
      'b.template': new Uint8Array(Buffer.from(little).swap16()),
      'other.json': new Uint8Array(Buffer.from('\uFEFF{"x": 1}', 'utf16le')),
      's.template.yaml': new Uint8Array(Buffer.from('\uFEFFx: 1', 'utf16le')),
    });
    const message = 'is UTF-16: save it as UTF-8';
    expect((await bylaw(folder, 'check', '.', ...json)).json.errors).toEqual(
      ['a.json', 'b.template', 's.template.yaml'].map((file) => ({ file, message })),
    );
  });

  it('tells a folder whose templates are ignored from one without any', async () => {
    const folder = folderWith({ 'app/a.json': template({ A: bucket() }), 'none/x.txt': 'x', '.bylawignore': 'app/\n*.json\n' });
    expect((await bylaw(folder, 'check', 'app', 'none', ...json)).json.errors).toEqual([
      { file: 'app', message: 'every template in it is ignored' },
      { file: 'none', message: 'there are no templates in this folder' },
    ]);
  });

  it('judges once what several paths lead to', async () => {
    const folder = folderWith({ 'app.json': template({ A: bucket() }), 'nest/b.json': template({ B: bucket() }) });
    const answer = await bylaw(folder, 'check', './app.json', '.', './nest', 'nest/*.json', 'app.json', ...json);
    expect([verdicts(answer), answer.json.errors]).toEqual([['./app.json A fail', 'nest/b.json B fail'], []]);
  });
});

describe('bylaw rules list', () => {
  it('takes services, patterns and frameworks as they are', async () => {
    const folder = folderWith({});
    const listed = async (...args: string[]) => (await bylaw(folder, 'rules', 'list', ...args)).out;
    const s3 = await listed('--rules', 's3/*');
    expect([await listed('s3'), await listed('s3/*')]).toEqual([s3, s3]);
    expect(await listed('S3_*')).toBe(await listed('--rules', 'S3_*'));
    expect(await listed('cis-5.0')).toBe(await listed('--framework', 'cis-5.0'));
    expect((await bylaw(folder, 'rules', 'list', 'S3_BUCKET_VERSIONING_ENABLE')).err).toContain('did you mean S3_BUCKET_VERSIONING_ENABLED?');
  });
});

describe('what is wrong in a configuration', () => {
  const versioning = 'S3_BUCKET_VERSIONING_ENABLED';
  const all = 'one of off, on, critical, high, medium, low, info, or a map of severity and parameters, is wanted';
  const verdictWords = 'fail, error, unknown, waived, pass, not-applicable';
  it.each([
    [{ rules: { S3_BUCKET_VERSIONING_ENABLE: 'off' } }, `rules: no rule is called S3_BUCKET_VERSIONING_ENABLE; did you mean ${versioning}?`],
    [{ select: ['S3_BUCKET_VERSIONING_ENABLE'] }, `select: no rule is called S3_BUCKET_VERSIONING_ENABLE; did you mean ${versioning}?`],
    [{ severity: 'hgh' }, 'severity: one of critical, high, medium, low, info is wanted; did you mean high?'],
    [{ failOn: ['fial'] }, `failOn.0: one of ${verdictWords} is wanted; did you mean fail?`],
    [{ rules: { [versioning]: 'hihg' } }, `rules.${versioning}: ${all}; did you mean high?`],
    [
      { rules: { [versioning]: { severity: 'medum' } } },
      `rules.${versioning}.severity: one of critical, high, medium, low, info is wanted; did you mean medium?`,
    ],
    [{ rules: { [versioning]: { severty: 'low' } } }, `rules.${versioning}: there is no setting severty; did you mean severity?`],
  ])('%j is told with what was meant', async (config, message) => {
    const folder = folderWith({ 'bylaw.config.json': config, 'a.json': template({ A: bucket() }) });
    const { exitCode, err } = await bylaw(folder, 'check', 'a.json');
    expect([exitCode, err]).toEqual([2, `bylaw: bylaw.config.json: ${message}\n`]);
  });
});

describe('values of parameters', () => {
  const named = template({ A: bucket({ BucketName: { Ref: 'Env' } }) }, { Parameters: { Env: { Type: 'String', Default: 'x' } } });

  it('says once which ones no template takes', async () => {
    const folder = folderWith({ 'a.json': named, 'b.json': named });
    const { err, exitCode } = await bylaw(folder, 'check', 'a.json', 'b.json', ...json, '--parameters', 'env=prod', '--parameters', 'Env=prod');
    expect([exitCode, err]).toEqual([1, 'bylaw: no template has a parameter env; did you mean Env?\n']);
    expect((await bylaw(folder, 'check', 'a.json', ...json, '--parameters', 'Env=prod')).err).toBe('');
  });

  it('takes a list under Parameters', async () => {
    const parameters = {
      Parameters: [
        { ParameterKey: 'Env', ParameterValue: 'prod' },
        { ParameterKey: 'Other', ParameterValue: 'x' },
      ],
    };
    const folder = folderWith({ 'a.json': named, 'p.json': parameters });
    expect((await bylaw(folder, 'check', 'a.json', ...json, '--parameters', 'p.json')).err).toBe('bylaw: no template has a parameter Other\n');
  });

  it.each(['hello', '', '{"a": ', '{"Resources": {}}'])('%j is no parameter file, and no template either', async (text) => {
    const folder = folderWith({ 'a.json': named, 'p.txt': text });
    const { err, exitCode } = await bylaw(folder, 'check', 'a.json', ...json, '--parameters', 'p.txt');
    expect([exitCode, err]).toEqual([2, expect.not.stringContaining('template')]);
  });
});

describe('waivers that nothing needed', () => {
  it('are those of the rules and files that were judged', async () => {
    const waiver = (rule: string, resource: string) => ({ rule, resource, reason: 'r', owner: 'o', expires: '2099-01-01' });
    const waivers = [
      waiver('S3_BUCKET_VERSIONING_ENABLED', 'a.json#Gone'),
      waiver('S3_BUCKET_VERSIONING_ENABLED', 'other.json#B'),
      waiver('S3_*', 'Gone'),
      waiver('SQS_*', 'Gone'),
    ];
    const folder = folderWith({ 'a.json': template({ A: bucket() }), 'w.json': { waivers } });
    const unused = (await bylaw(folder, 'check', './a.json', ...json, '--waivers', 'w.json')).json.run.unusedWaivers as { resource: string }[];
    expect(unused.map((one) => one.resource)).toEqual(['a.json#Gone', 'Gone']);
  });
});

describe('Resources', () => {
  it.each([
    ['Resources: [1, 2]\n', 'its Resources are not a map'],
    ['Resources:\n', 'it has no Resources, so it is not a template'],
  ])('%j is no template', async (text, message) => {
    const answer = await bylaw(folderWith({ 'a.yaml': text }), 'check', 'a.yaml', ...json);
    expect([answer.exitCode, answer.json.errors.map((one) => one.message)]).toEqual([2, [message]]);
  });
});

it('shows a finding of what SAM makes at the SAM resource, and not at a list of its own that is only called alike', async () => {
  const folder = folderWith({
    't.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      InlineCode: x
      Policies: [AmazonS3ReadOnlyAccess, {Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}]
`,
  });
  const { json } = await bylaw(folder, 'check', 't.yaml', '--rules', 'IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS', '--format', 'json');
  expect(json.results.map((one) => [one.resource.id, one.verdict, one.findings[0]?.line])).toEqual([['WorkerRole', 'fail', 3]]);
});
