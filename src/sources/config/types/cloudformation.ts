import { capitals } from '../../../shapes/capitals.ts';
import { type StackAnswer, stack } from '../../../shapes/cloudformation/stack.ts';
import type { Translation } from '../translation.ts';

export const translations: readonly Translation[] = [
  {
    type: 'AWS::CloudFormation::Stack',
    translate: (item) => [stack({ ...(capitals(item.configuration) as StackAnswer), StackId: item.id }, item.tags)],
  },
];
