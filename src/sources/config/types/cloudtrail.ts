import type { Trail } from '@aws-sdk/client-cloudtrail';
import { capitals } from '../../../shapes/capitals.ts';
import { trail } from '../../../shapes/cloudtrail/trail.ts';
import { unseen } from '../../../shapes/describe.ts';
import { openState } from '../../../shapes/open-state.ts';
import type { Translation } from '../translation.ts';

const notRecorded = unseen('AWS Config does not record what a trail selects');

export const translations: readonly Translation[] = [
  {
    type: 'AWS::CloudTrail::Trail',
    translate(item) {
      const answer: Trail = { Name: item.id, TrailARN: item.arn, ...(capitals(item.configuration) as Trail) };
      const described = trail(answer, item.tags);
      const selectors = answer.HasCustomEventSelectors === false ? {} : { EventSelectors: notRecorded, AdvancedEventSelectors: notRecorded };
      const insights = answer.HasInsightSelectors === false ? {} : { InsightSelectors: notRecorded };
      return [
        {
          ...described,
          id: item.id,
          properties: { ...described.properties, ...selectors, ...insights, IsLogging: unseen('AWS Config does not record whether a trail logs') },
          state: openState(described.state ?? {}, 'AWS Config does not record what a trail has delivered'),
        },
      ];
    },
  },
];
