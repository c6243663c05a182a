import { call, remedy } from '../../core/remedy.ts';
import type { PublicAccessBlock } from '../../schema/index.ts';
import { putBack } from './_kept.ts';

interface Facts {
  readonly block?: PublicAccessBlock;
}

const all: PublicAccessBlock = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

export default remedy<Facts>({
  rules: ['S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', 'S3_BUCKET_PUBLIC_READ_PROHIBITED', 'S3_BUCKET_PUBLIC_WRITE_PROHIBITED'],
  types: ['AWS::S3::Bucket'],
  does: 'turns all four public access blocks of the bucket on',
  caution: 'a website or download that is public on purpose stops at once; deny the remedy for its bucket',
  actions: { read: ['s3:GetBucketPublicAccessBlock'], write: ['s3:PutBucketPublicAccessBlock'] },
  changes: ['PublicAccessBlockConfiguration'],
  async read({ id, account }, ask) {
    const told = await ask('s3', 'GetPublicAccessBlock', { Bucket: id, ExpectedBucketOwner: account }, ['NoSuchPublicAccessBlockConfiguration']);
    return told?.PublicAccessBlockConfiguration ? { block: told.PublicAccessBlockConfiguration as PublicAccessBlock } : {};
  },
  plan(facts, { id, account }) {
    const { block } = facts;
    if (Object.keys(all).every((name) => block?.[name as keyof PublicAccessBlock] === true)) return { steps: [], after: facts };
    const ask = { Bucket: id, ExpectedBucketOwner: account };
    const put = (PublicAccessBlockConfiguration: PublicAccessBlock) => call('s3', 'PutPublicAccessBlock', { ...ask, PublicAccessBlockConfiguration });
    return { steps: [{ ...put(all), undo: putBack(block, put, call('s3', 'DeletePublicAccessBlock', ask)) }], after: { block: all } };
  },
});
