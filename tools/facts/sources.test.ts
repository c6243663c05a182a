import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NotAtHand, Sources } from './sources.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));
mkdirSync(join(site, 'moto-0.0.1.dist-info'));
const iamData = join(site, 'iam-data');
mkdirSync(iamData);
writeFileSync(join(iamData, 'package.json'), '{"version":"0.0.1"}');
afterAll(() => rmSync(site, { recursive: true }));

describe('sources of facts', () => {
  it('are not at hand in another version: committed facts stay as they are', () => {
    const sources = new Sources({ pythonSite: site, iamData });
    expect(() => sources.moto()).toThrow(NotAtHand);
    expect(() => sources.moto()).toThrow(/0\.0\.1 is; enter it/);
    expect(() => sources.iamData()).toThrow(NotAtHand);
  });

  it('are not at hand where they are not installed', () => {
    const sources = new Sources({ pythonSite: join(site, 'nowhere') });
    expect(() => sources.botocore()).toThrow(NotAtHand);
    expect(() => sources.cfnLint()).toThrow(/--python-site/);
    expect(() => sources.iamData()).toThrow(/--iam-data/);
  });

  it('of npm are always, with their date', () => {
    const cdk = new Sources({}).cdk();
    expect(cdk.name).toMatch(/^aws-cdk-lib \d/);
    expect(cdk.asOf).toMatch(/^20\d\d-\d\d$/);
    expect(cdk.json('package.json')).toMatchObject({ name: 'aws-cdk-lib' });
  });
});
