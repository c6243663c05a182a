import type { Stack } from '@aws-sdk/client-cloudformation';
import { Unknown } from '../../core/value.ts';
import { describe, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';

/** What items of AWS Config have as text as well. */
export type StackAnswer = Partial<Omit<Stack, 'EnableTerminationProtection' | 'TimeoutInMinutes' | 'Tags'>> & {
  readonly EnableTerminationProtection?: boolean | string | undefined;
  readonly TimeoutInMinutes?: number | string | undefined;
};

/** What was deployed with which rights is a matter of the call, so that templates have no property for it: these are run-time facts. */
export function stack(answer: StackAnswer, tags: RawTags): Described {
  const { StackId: id = '', StackName, NotificationARNs, TimeoutInMinutes, RoleARN, EnableTerminationProtection: protection } = answer;
  const drift = answer.DriftInformation?.StackDriftStatus;
  return describe('AWS::CloudFormation::Stack', {
    id,
    arn: id,
    otherNames: [StackName],
    properties: {
      NotificationARNs: NotificationARNs ?? [],
      TimeoutInMinutes: TimeoutInMinutes === undefined ? undefined : Number(TimeoutInMinutes),
      // Values of parameters may be secrets, and no rule needs them.
      Parameters: unseen('the parameters of stacks are not read'),
      TemplateURL: unseen('nobody notes where the template came from'),
    },
    tags,
    state: {
      status: answer.StackStatus,
      roleArn: RoleARN,
      enableTerminationProtection: protection === undefined ? undefined : String(protection) === 'true',
      parentId: answer.ParentId,
      driftStatus: drift === 'DRIFTED' || drift === 'IN_SYNC' ? drift : new Unknown('nobody has looked for drift in the stack', true),
      driftCheckedAt: answer.DriftInformation?.LastCheckTimestamp,
    },
  });
}
