import { accessPoint, accessPointPolicy, accountPublicAccessBlock } from '../../../shapes/s3/access-point.ts';
import type { Reader } from '../reader.ts';
import { s3Control } from './_s3.ts';

const accessPoints = s3Control.table({
  name: 's3-access-points',
  types: ['AWS::S3::AccessPoint'],
  list: { command: 'ListAccessPoints', input: ({ account }) => ({ AccountId: account }), items: (out) => out.AccessPointList },
  describe: {
    command: 'GetAccessPoint',
    input: ({ Name }, { account }) => ({ AccountId: account, Name }),
    item: (out) => out,
  },
  parts: [
    {
      command: 'GetAccessPointPolicy',
      input: ({ Name }, { account }) => ({ AccountId: account, Name }),
      gives: ['Policy'],
      none: ['NoSuchAccessPointPolicy'],
      shape: (out) => out && accessPointPolicy(out.Policy),
    },
  ],
  resource: (point) => accessPoint(point),
});

const accountBlock = s3Control.reader({
  name: 's3-account-public-access-block',
  scope: 'account',
  types: ['AWS::S3::AccountPublicAccessBlock'],
  calls: ['GetPublicAccessBlock'],
  async *read(api) {
    const { account } = api.place;
    const { properties = {} } = await api.part(
      'GetPublicAccessBlock',
      { AccountId: account },
      {
        gives: ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'],
        none: ['NoSuchPublicAccessBlockConfiguration'],
        shape: (out) => ({ properties: accountPublicAccessBlock(account, out?.PublicAccessBlockConfiguration).properties }),
      },
    );
    yield { ...accountPublicAccessBlock(account, undefined), properties };
  },
});

export const readers: readonly Reader[] = [accessPoints, accountBlock];
