import type { Examples } from '../../core/index.ts';

const flow = (TriggerType: unknown) => ({ FlowName: 'leads', TriggerConfig: { TriggerType } });
const parameters = { triggerType: 'Scheduled,Event' };

export default {
  pass: [
    { title: 'by schedule', properties: flow('Scheduled'), parameters },
    { title: 'by event, the parameter in small letters', properties: flow('Event'), parameters: { triggerType: 'event' } },
  ],
  fail: [{ title: 'on demand', properties: flow('OnDemand'), parameters, at: ['TriggerConfig.TriggerType'] }],
  unknown: [
    {
      title: 'the trigger is a parameter',
      template: {
        Parameters: { Trigger: { Type: 'String' } },
        Resources: { Leads: { Type: 'AWS::AppFlow::Flow', Properties: flow({ Ref: 'Trigger' }) } },
      },
      parameters,
    },
  ],
} satisfies Examples;
