import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnOutput, CfnStack, NestedStack, Stack, Validations } from 'aws-cdk-lib';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BylawValidator, type BylawValidatorOptions } from '../src/cdk/index.ts';
import { bylaw, folderWith, removeFolders } from './in-process.ts';

const rules = ['S3_BUCKET_VERSIONING_ENABLED', 'S3_BUCKET_LOGGING_ENABLED'];
const environment = { account: '111122223333', region: 'eu-central-1' };
/** As the CDK's own command line sets it. */
const context = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

/** Two stacks, the second using the first's bucket, and a nested one. */
function appIn(outdir: string): App {
  const app = new App({ outdir, analyticsReporting: false, context });
  const storage = new Stack(app, 'Storage', { env: environment });
  const logs = new Bucket(storage, 'Logs', { versioned: true });
  const site = new Stack(app, 'Site', { env: environment });
  new Bucket(site, 'Pages', { versioned: true, serverAccessLogsBucket: logs as unknown as IBucket });
  new CfnOutput(site, 'LogsArn', { value: logs.bucketArn });
  const inner = new NestedStack(site, 'Inner');
  new Bucket(new Construct(inner, 'Deep'), 'Scratch', { serverAccessLogsBucket: Bucket.fromBucketName(inner, 'Far', 'far') });
  return app;
}

let folder: string;
let paths: string[];
const outdir = () => join(folder, 'cdk.out');
const validate = (options: BylawValidatorOptions) => new BylawValidator({ rules, ...options }).validate({ templatePaths: paths });

beforeAll(() => {
  folder = folderWith({ 'bylaw.waivers.yaml': 'waivers: []\n' });
  appIn(outdir()).synth();
  paths = ['Storage', 'Site'].map((name) => join(outdir(), `${name}.template.json`));
}, 60_000);
afterAll(removeFolders);

describe('a cloud assembly', () => {
  it('is judged as one estate, nested stacks and all, with the paths of its constructs', async () => {
    const { json, exitCode } = await bylaw(folder, 'check', 'cdk.out', '--rules', rules.join(','), '--format', 'json');
    expect(json.results.map(({ rule, verdict, resource }) => [rule, verdict, resource.construct, resource.file]).sort()).toEqual(
      [
        ['S3_BUCKET_LOGGING_ENABLED', 'fail', 'Storage/Logs/Resource', 'cdk.out/Storage.template.json'],
        ['S3_BUCKET_LOGGING_ENABLED', 'pass', 'Site/Inner/Deep/Scratch/Resource', 'cdk.out/SiteInnerF430C472.nested.template.json'],
        ['S3_BUCKET_LOGGING_ENABLED', 'pass', 'Site/Pages/Resource', 'cdk.out/Site.template.json'],
        ['S3_BUCKET_VERSIONING_ENABLED', 'fail', 'Site/Inner/Deep/Scratch/Resource', 'cdk.out/SiteInnerF430C472.nested.template.json'],
        ['S3_BUCKET_VERSIONING_ENABLED', 'pass', 'Site/Pages/Resource', 'cdk.out/Site.template.json'],
        ['S3_BUCKET_VERSIONING_ENABLED', 'pass', 'Storage/Logs/Resource', 'cdk.out/Storage.template.json'],
      ].sort(),
    );
    expect(json.results.every(({ resource }) => resource.account === environment.account && resource.region === environment.region)).toBe(true);
    expect(exitCode).toBe(1);
  });
});

describe('the validation plugin', () => {
  it('tells the CDK what is wrong, where, and how to put it right', () => {
    const { success, violations } = validate({});
    expect(success).toBe(false);
    expect(violations).toEqual([
      {
        ruleName: 'S3_BUCKET_LOGGING_ENABLED',
        description: 'S3 buckets log who accesses them\n- access is not logged',
        fix: expect.stringContaining('LoggingConfiguration'),
        severity: 'error',
        ruleMetadata: { severity: 'medium' },
        violatingResources: [
          {
            resourceLogicalId: expect.stringMatching(/^Logs/),
            templatePath: join(outdir(), 'Storage.template.json'),
            locations: ['Properties.LoggingConfiguration'],
          },
        ],
      },
      {
        ruleName: 'S3_BUCKET_VERSIONING_ENABLED',
        description: 'S3 buckets keep versions of their objects\n- versioning is not enabled',
        fix: expect.stringContaining('VersioningConfiguration'),
        severity: 'error',
        ruleMetadata: { severity: 'low' },
        violatingResources: [
          {
            resourceLogicalId: expect.stringMatching(/^DeepScratch/),
            templatePath: join(outdir(), 'SiteInnerF430C472.nested.template.json'),
            locations: ['Properties.VersioningConfiguration.Status'],
          },
        ],
      },
    ]);
  });

  it('shows what is below the severity as a warning, and succeeds with warnings alone', () => {
    const medium = validate({ severity: 'medium' });
    expect([medium.success, medium.violations.map((one) => one.severity)]).toEqual([false, ['error', 'warning']]);
    const high = validate({ severity: 'high' });
    expect([high.success, high.violations.map((one) => one.severity)]).toEqual([true, ['warning', 'warning']]);
  });

  it('fails loudly where the options or the templates are wrong', () => {
    expect(() => validate({ rules: ['S3_BUCKET_VERSIONNING_ENABLED'] })).toThrow(/S3_BUCKET_VERSIONING_ENABLED/);
    const broken = folderWith({ 'a.template.json': '{ "Resources": ' });
    expect(() => new BylawValidator().validate({ templatePaths: [join(broken, 'a.template.json')] })).toThrow(/a\.template\.json:1:/);
  });

  it('does not take for passed what it could not see, whatever is acknowledged beside it', () => {
    const app = appIn(join(folder, 'blind.out'));
    new CfnStack(app.node.findChild('Site') as Stack, 'Elsewhere', { templateUrl: 'https://s3.amazonaws.com/elsewhere/stack.json' });
    Validations.of(app).addPlugins(new BylawValidator({ rules }));
    Validations.of(app).acknowledge(...rules.map((id) => ({ id: `bylaw::${id}`, reason: 'for a test' })));
    expect(() => app.synth()).toThrow(/Not everything could be seen/);
    const templatePaths = ['Storage', 'Site'].map((name) => join(folder, 'blind.out', `${name}.template.json`));
    expect(new BylawValidator({ rules, severity: 'high', allowIncomplete: true }).validate({ templatePaths }).success).toBe(true);
  });

  it('works through the CDK itself, for the app whose synthesis it stops', () => {
    const other = join(folder, 'validated.out');
    const app = appIn(other);
    Validations.of(app).addPlugins(new BylawValidator({ rules: ['S3_BUCKET_VERSIONING_ENABLED'] }));
    expect(() => app.synth()).toThrow(/Acknowledge with 'bylaw::S3_BUCKET_VERSIONING_ENABLED'/);
    const report = JSON.parse(readFileSync(join(other, 'validation-report.json'), 'utf8')) as {
      pluginReports: { pluginName: string; violations: { violatingConstructs: { constructPath: string }[] }[] }[];
    };
    const own = report.pluginReports.find((one) => one.pluginName === 'bylaw');
    expect(own?.violations.flatMap((one) => one.violatingConstructs.map((each) => each.constructPath))).toEqual(['Site/Inner/Deep/Scratch/Resource']);
  });

  it('fits the interface that came before', () => {
    const app = new App({
      outdir: join(folder, 'beta.out'),
      analyticsReporting: false,
      context,
      policyValidationBeta1: [new BylawValidator({ rules })],
    });
    new Bucket(new Stack(app, 'Fine'), 'Bucket', { versioned: true, serverAccessLogsPrefix: 'self/' });
    expect(() => app.synth()).not.toThrow();
  });
});
