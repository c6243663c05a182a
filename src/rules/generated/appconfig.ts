// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import configurationProfileValidatorsNotEmpty from '../appconfig/configuration-profile-validators-not-empty.ts';
import deploymentStrategyMinimumFinalBakeTime from '../appconfig/deployment-strategy-minimum-final-bake-time.ts';
import deploymentStrategyReplicateToSsm from '../appconfig/deployment-strategy-replicate-to-ssm.ts';
import freeformProfileConfigStorage from '../appconfig/freeform-profile-config-storage.ts';

export const rules: readonly Rule[] = [
  configurationProfileValidatorsNotEmpty,
  deploymentStrategyMinimumFinalBakeTime,
  deploymentStrategyReplicateToSsm,
  freeformProfileConfigStorage,
];
