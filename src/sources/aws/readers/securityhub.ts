import { account } from '../../../shapes/account/account.ts';
import { hub } from '../../../shapes/securityhub/hub.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { assembled, type Reader, service } from '../reader.ts';
import { unlessOff } from './_off.ts';

const securityhub = service({ name: 'securityhub', load: () => import('@aws-sdk/client-securityhub'), client: 'SecurityHubClient' });

/**
 * Where Security Hub is off, DescribeHub answers InvalidAccessException, "Account 111122223333 is not subscribed to AWS Security Hub".
 * The model has the same error for an account that may not ask, so the words decide. Without a hub to find it is ResourceNotFound.
 */
const off = [
  { code: 'InvalidAccessException', words: /not subscribed to (AWS )?Security Hub/i },
  { code: 'ResourceNotFoundException', words: /./ },
];

export const readers: readonly Reader[] = [
  securityhub.reader({
    name: 'securityhub-hub',
    types: ['AWS::SecurityHub::Hub'],
    adds: { 'AWS::::Account': { state: ['securityHub'] } },
    calls: ['DescribeHub', 'ListTagsForResource'],
    details: { ListTagsForResource: { 'AWS::SecurityHub::Hub': ['Tags'] } },
    async *read(api) {
      const answer = await unlessOff(api.call('DescribeHub', {}), off);
      yield account(api.place.account, answer?.HubArn ? { securityHub: { arn: answer.HubArn } } : {});
      if (!answer?.HubArn) return;
      const tags = await api.part(
        'ListTagsForResource',
        { ResourceArn: answer.HubArn },
        { gives: ['Tags'], shape: (out) => ({ properties: tagsOf('AWS::SecurityHub::Hub', out?.Tags) }) },
      );
      yield* assembled(hub(answer), tags);
    },
  }),
];
