import type { DescribeHubResponse } from '@aws-sdk/client-securityhub';
import { Unknown } from '../../../core/value.ts';
import { account } from '../../../shapes/account/account.ts';
import { hub } from '../../../shapes/securityhub/hub.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { assembled, type Reader, service } from '../reader.ts';

const securityhub = service({ name: 'securityhub', load: () => import('@aws-sdk/client-securityhub'), client: 'SecurityHubClient' });

export const readers: readonly Reader[] = [
  securityhub.reader({
    name: 'securityhub-hub',
    types: ['AWS::SecurityHub::Hub'],
    adds: { 'AWS::::Account': { state: ['securityHub'] } },
    calls: ['DescribeHub', 'ListTagsForResource'],
    async *read(api) {
      let answer: DescribeHubResponse | undefined;
      const { state } = await api.part(
        'DescribeHub',
        {},
        {
          givesState: ['securityHub'],
          tells: ['AWS::SecurityHub::Hub'],
          // So it says that the account has not subscribed in the region.
          none: ['InvalidAccessException', 'ResourceNotFoundException'],
          shape(out) {
            answer = out;
            return out?.HubArn ? { state: { securityHub: { arn: out.HubArn } } } : undefined;
          },
        },
      );
      yield account(api.place.account, state ?? {});
      if (state?.securityHub instanceof Unknown || !answer?.HubArn) return;
      const tags = await api.part(
        'ListTagsForResource',
        { ResourceArn: answer.HubArn },
        { gives: ['Tags'], shape: (out) => ({ properties: tagsOf('AWS::SecurityHub::Hub', out?.Tags) }) },
      );
      yield* assembled(hub(answer), tags);
    },
  }),
];
