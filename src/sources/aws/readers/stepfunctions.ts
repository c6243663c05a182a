import { activity, activityEncryption, stateMachine } from '../../../shapes/stepfunctions/state-machine.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const stepfunctions = service({
  name: 'sfn',
  prefix: 'states',
  load: () => import('@aws-sdk/client-sfn'),
  client: 'SFNClient',
  gone: ['StateMachineDoesNotExist', 'ActivityDoesNotExist'],
});

const [machineType, activityType] = ['AWS::StepFunctions::StateMachine', 'AWS::StepFunctions::Activity'] as const;

export const readers: readonly Reader[] = [
  stepfunctions.table({
    name: 'stepfunctions-state-machines',
    types: [machineType],
    list: { command: 'ListStateMachines', items: (out) => out.stateMachines },
    describe: { command: 'DescribeStateMachine', input: ({ stateMachineArn }) => ({ stateMachineArn }), item: (out) => out },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ stateMachineArn }) => ({ resourceArn: stateMachineArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf(machineType, out?.tags as never) }),
      },
    ],
    resource: (told) => stateMachine(told, undefined),
  }),
  stepfunctions.table({
    name: 'stepfunctions-activities',
    types: [activityType],
    list: { command: 'ListActivities', items: (out) => out.activities },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ activityArn }) => ({ resourceArn: activityArn }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf(activityType, out?.tags as never) }),
      },
      {
        command: 'DescribeActivity',
        input: ({ activityArn }) => ({ activityArn }),
        gives: ['EncryptionConfiguration'],
        shape: (out) => out && activityEncryption(out),
      },
    ],
    resource: (told) => activity(told, undefined),
  }),
];
