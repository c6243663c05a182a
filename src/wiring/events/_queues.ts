import type { Resource } from '../../core/index.ts';
import { plainId, snippet } from '../_words.ts';

/** The policy by which a queue takes what a rule sends. */
export function letsSend(queue: Resource, rule: Resource): string {
  const id = plainId(queue);
  return snippet(
    'Let the rule send to the queue:',
    `
      ${id}Policy:
        Type: AWS::SQS::QueuePolicy
        Properties:
          Queues: [!Ref ${id}]
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Principal: { Service: events.amazonaws.com }
                Action: sqs:SendMessage
                Resource: !GetAtt ${id}.Arn
                Condition: { ArnEquals: { aws:SourceArn: !GetAtt ${plainId(rule)}.Arn } }`,
  );
}
