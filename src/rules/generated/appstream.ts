// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import fleetInVpc from '../appstream/fleet-in-vpc.ts';

export const rules: readonly Rule[] = [
  fleetInVpc,
];
