import type { Examples } from '../../core/index.ts';
import { arn, matching, target } from './_samples.ts';

const Bus = { Type: 'AWS::Events::EventBus', Properties: { Name: 'verdicts' } };
const on = (source: unknown, EventBusName: unknown = { Ref: 'Bus' }) => matching({ source: [source] }, { EventBusName });

export default {
  pass: [
    { title: 'it is on the default bus', resources: { Bus, Rule: matching({ source: ['aws.config'] }) } },
    { title: 'it waits for events of the house', resources: { Bus, Rule: on('compliance.evaluator') } },
    {
      title: 'another rule sends the events on',
      resources: { Bus, Rule: on('aws.config'), Forward: matching({ source: ['aws.config'] }, { Targets: [target(arn('Bus'))] }) },
    },
    {
      title: 'other accounts may send to the bus',
      resources: {
        Bus,
        Rule: on('aws.config'),
        Policy: {
          Type: 'AWS::Events::EventBusPolicy',
          Properties: { StatementId: 'all', EventBusName: { Ref: 'Bus' }, Action: 'events:PutEvents', Principal: '*' },
        },
      },
    },
    { title: 'the bus is not in the template', resources: { Rule: on('aws.config', 'central') } },
  ],
  fail: [{ title: 'nothing sends events of AWS to the bus', resources: { Bus, Rule: on('aws.config') }, at: ['EventBusName'] }],
  unknown: [
    {
      title: 'the source is given on deployment',
      template: { Parameters: { Source: { Type: 'String' } }, Resources: { Bus, Rule: on({ Ref: 'Source' }) } },
    },
  ],
} satisfies Examples;
