import { call, remedy } from '../../core/remedy.ts';
import type { PublicAccessBlock } from '../../schema/index.ts';
import { putBack } from './_kept.ts';

interface Facts {
  readonly block?: PublicAccessBlock;
}

const all: PublicAccessBlock = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

export default remedy<Facts>({
  rules: ['S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS', 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC'],
  types: ['AWS::S3::AccountPublicAccessBlock', 'AWS::::Account'],
  does: 'turns all four public access blocks of the account on',
  caution: 'every bucket of the account that is public on purpose is closed at once',
  actions: { read: ['s3:GetAccountPublicAccessBlock'], write: ['s3:PutAccountPublicAccessBlock'] },
  changes: Object.keys(all),
  async read({ account }, ask) {
    const told = await ask('s3control', 'GetPublicAccessBlock', { AccountId: account }, ['NoSuchPublicAccessBlockConfiguration']);
    return told?.PublicAccessBlockConfiguration ? { block: told.PublicAccessBlockConfiguration as PublicAccessBlock } : {};
  },
  plan(facts, { account: AccountId }) {
    const { block } = facts;
    if (Object.keys(all).every((name) => block?.[name as keyof PublicAccessBlock] === true)) return { steps: [], after: facts };
    const put = (PublicAccessBlockConfiguration: PublicAccessBlock) =>
      call('s3control', 'PutPublicAccessBlock', { AccountId, PublicAccessBlockConfiguration });
    return {
      steps: [{ ...put(all), undo: putBack(block, put, call('s3control', 'DeletePublicAccessBlock', { AccountId })) }],
      after: { block: all },
    };
  },
});
