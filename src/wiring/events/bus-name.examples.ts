import type { Examples } from '../../core/index.ts';
import { arn, matching } from './_samples.ts';

const Bus = { Type: 'AWS::Events::EventBus', Properties: { Name: 'verdicts' } };
const on = (EventBusName: unknown, more: object = {}) => ({ ...matching({ source: ['shop'] }, { EventBusName }), ...more });
const at = ['EventBusName'];

export default {
  pass: [
    { title: 'the bus is named by Ref', resources: { Bus, Rule: on({ Ref: 'Bus' }) } },
    { title: 'the bus is named by its ARN', resources: { Bus, Rule: on(arn('Bus')) } },
    { title: 'the bus is written out, and waited for', resources: { Bus, Rule: on('verdicts', { DependsOn: 'Bus' }) } },
    { title: 'the bus is not in the template', resources: { Bus, Rule: on('orders') } },
    { title: 'the bus is the default one', resources: { Bus, Rule: on('default') } },
  ],
  fail: [
    { title: 'the bus is written out, and not waited for', resources: { Bus, Rule: on('verdicts') }, at },
    { title: 'the name is misspelt', resources: { Bus, Rule: on('verdict') }, at },
  ],
  unknown: [
    {
      title: 'the bus is given on deployment',
      template: { Parameters: { Bus: { Type: 'String' } }, Resources: { Bus, Rule: on({ Ref: 'Bus' }) } },
    },
  ],
} satisfies Examples;
