import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bylaw, folderWith } from './in-process.ts';

/** Three pages as the command line writes them, over an estate that means ill. */

export const images = '<img src=x onerror="window.ran=1;alert(1)">';
export const closing = '</script><script>window.ran=2</script>';
/** Shown as it is, it would read "nommoc" as "common", and turn what follows. */
export const turned = 'lanif\u202ecod.exe\u2066';
const rules = 'S3_BUCKET_VERSIONING_ENABLED,S3_BUCKET_LOGGING_ENABLED,S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED,SQS_*,S3_BUCKET_SSL_REQUESTS_ONLY';
const long = `a-name-that-has-no-end-${'and-goes-on-'.repeat(12)}`;

export interface Pages {
  readonly check: string;
  readonly scan: string;
  readonly report: string;
}

export const kinds = ['check', 'scan', 'report'] as const;

export async function writePages(): Promise<Pages> {
  const bucket = (more: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: more });
  const folder = folderWith({
    'app.json': {
      Parameters: { State: { Type: 'String' } },
      Resources: {
        Uploads: bucket({ VersioningConfiguration: { Status: 'Suspended' } }),
        [images]: bucket(),
        [closing]: bucket(),
        [turned]: bucket(),
        [long]: bucket(),
        Later: bucket({ VersioningConfiguration: { Status: { Ref: 'State' } } }),
        Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'orders' } },
      },
    },
    [`${'folder-of-templates/'.repeat(8)}far.json`]: { Resources: { Far: bucket() } },
    'bylaw.waivers.yaml': `waivers:
  - {rule: S3_BUCKET_LOGGING_ENABLED, resource: Uploads, reason: 'holds nothing that lasts ${images}', owner: team-storage, expires: "2099-01-01"}
  - {rule: S3_BUCKET_VERSIONING_ENABLED, resource: Uploads, reason: made anew each night, owner: team-search, expires: "2020-01-01"}
`,
  });
  const say = async (...args: string[]) => {
    const { exitCode, err } = await bylaw(folder, ...args);
    if (exitCode > 1 && exitCode !== 3) throw new Error(`bylaw ${args.join(' ')} ended with ${exitCode}: ${err}`);
  };
  await say('check', '.', '--rules', rules, '--format', 'html', '--output', 'check.html');
  for (const on of [1, 2, 3]) {
    writeFileSync(join(folder, 'items.json'), JSON.stringify({ fileVersion: '1.0', configurationItems: items(on) }));
    const param = ['--param', 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED.excludedPublicBuckets=website'];
    await say('scan', '--snapshot', 'items.json', '--rules', rules, ...param, '--format', 'html', '--output', 'scan.html');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const lasting = ['--in-store', '--reason', `holds nothing ${closing}`, '--owner', 'team-storage', '--expires', '2099-01-01'];
  await say('waive', 'S3_BUCKET_VERSIONING_ENABLED', 'kept', ...lasting);
  await say('report', '--format', 'html', '--framework', 'soc-2', '--by', 'tag:Team', '--output', 'report.html');
  return { check: join(folder, 'check.html'), scan: join(folder, 'scan.html'), report: join(folder, 'report.html') };
}

/** Buckets as AWS Config records them, on a day. */
function items(on: number): object[] {
  const item = (name: string, status: 'Enabled' | 'Off', place: object = {}) => ({
    ...{ accountId: '111122223333', awsRegion: 'eu-west-1', configurationItemStatus: 'OK', resourceType: 'AWS::S3::Bucket' },
    ...{ resourceId: name, resourceName: name, arn: `arn:aws:s3:::${name}`, configuration: { name } },
    configurationItemCaptureTime: `2026-01-0${on}T00:00:00.000Z`,
    supplementaryConfiguration: {
      BucketVersioningConfiguration: { status, isMfaDeleteEnabled: null },
      BucketTaggingConfiguration: { tagSets: [{ tags: { Team: name === images ? closing : 'payments' } }] },
    },
    ...place,
  });
  return [
    item('kept', on === 1 ? 'Enabled' : 'Off'),
    item('lost', on === 2 ? 'Enabled' : 'Off'),
    item('old', on === 3 ? 'Enabled' : 'Off'),
    ...[images, closing, turned, long].map((name) => item(name, 'Off')),
    item('far', 'Off', { accountId: '444455556666', awsRegion: 'us-east-1' }),
  ];
}
