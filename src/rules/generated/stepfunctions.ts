// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import stepFunctionsStateMachineLoggingEnabled from '../stepfunctions/step-functions-state-machine-logging-enabled.ts';

export const rules: readonly Rule[] = [
  stepFunctionsStateMachineLoggingEnabled,
];
