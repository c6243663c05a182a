import { rule } from '../../core/index.ts';
import { onceAnAccount } from '../../schema/index.ts';
import { accountBlock, switchedOff } from './_account-block.ts';

export default rule({
  id: 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC',
  title: 'The account blocks public access to all its buckets, whether it was ever set or not',
  types: ['AWS::::Account'],
  // The rule without PERIODIC says the same of the switches themselves.
  recommended: false,
  ...accountBlock,
  needs: [
    {
      type: 'AWS::S3::AccountPublicAccessBlock',
      fields: ['IgnorePublicAcls', 'BlockPublicPolicy', 'BlockPublicAcls', 'RestrictPublicBuckets'],
    },
  ],
  scope: onceAnAccount,
  *check(_, { parameters, related }) {
    const blocks = related('AWS::S3::AccountPublicAccessBlock');
    if (blocks.items.length === 0 && !blocks.complete) blocks.raise();
    yield* switchedOff(blocks.items[0]?.properties, parameters, () => '');
  },
});
