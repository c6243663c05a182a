import type { DescribeHubResponse } from '@aws-sdk/client-securityhub';
import type { Veil } from '../../core/value.ts';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';

export function hub(answer: DescribeHubResponse, tags?: RawTags | Veil): Described {
  const { HubArn = '', AutoEnableControls, ControlFindingGenerator, SubscribedAt } = answer;
  return describe('AWS::SecurityHub::Hub', {
    id: HubArn,
    arn: HubArn,
    properties: {
      AutoEnableControls,
      ControlFindingGenerator,
      EnableDefaultStandards: unseen('Security Hub does not tell whether it was enabled with its default standards'),
    },
    tags,
    state: { subscribedAt: SubscribedAt },
  });
}
