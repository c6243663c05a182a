import { rule } from '../../core/index.ts';
import { accountBlock, switchedOff } from './_account-block.ts';

export default rule({
  id: 'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS',
  title: 'The account blocks public access to all its buckets',
  types: ['AWS::S3::AccountPublicAccessBlock'],
  ...accountBlock,
  *check(block, { parameters }) {
    yield* switchedOff(block, parameters, (name) => name);
  },
});
