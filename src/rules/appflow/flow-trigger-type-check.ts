import { csv, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'APPFLOW_FLOW_TRIGGER_TYPE_CHECK',
  title: 'AppFlow flows start in the way that is wanted',
  severity: 'low',
  types: ['AWS::AppFlow::Flow'],
  recommended: false,
  parameters: { triggerType: csv({ about: 'The triggers that are accepted: Scheduled, Event, OnDemand.', required: true }) },
  why: 'A flow that waits for somebody to start it leaves its destination behind its source, and one that starts by itself moves data when nobody looks.',
  fix: 'Set TriggerConfig.TriggerType to one of those that are wanted.',
  *check(flow, { parameters: { triggerType: accepted } }) {
    const trigger = flow.TriggerConfig?.TriggerType ?? '';
    if (!accepted.some((one) => one.toLowerCase() === trigger.toLowerCase()))
      yield finding('TriggerConfig.TriggerType', `the flow starts by ${trigger || 'nothing'}`, { expected: accepted.join(', ') });
  },
});
