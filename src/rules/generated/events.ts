// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import customEventbusPolicyAttached from '../events/custom-eventbus-policy-attached.ts';
import globalEndpointEventReplicationEnabled from '../events/global-endpoint-event-replication-enabled.ts';

export const rules: readonly Rule[] = [
  customEventbusPolicyAttached,
  globalEndpointEventReplicationEnabled,
];
