// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import configRecorderWithoutChannel from '../../wiring/config/recorder-without-channel.ts';
import eventsTargetFunctionPermission from '../../wiring/events/target-function-permission.ts';

export const rules: readonly Rule[] = [
  configRecorderWithoutChannel,
  eventsTargetFunctionPermission,
];
