// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import capacityProviderTerminationCheck from '../ecs/capacity-provider-termination-check.ts';
import containerInsightsEnabled from '../ecs/container-insights-enabled.ts';
import containers from '../ecs/containers.ts';
import services from '../ecs/services.ts';
import taskDefinitions from '../ecs/task-definitions.ts';

export const rules: readonly Rule[] = [
  capacityProviderTerminationCheck,
  containerInsightsEnabled,
  ...containers,
  ...services,
  ...taskDefinitions,
];
