import type { Mutation } from './mutation.ts';
import { cloudwatchAndStack } from './mutations-cloudwatch.ts';
import { config } from './mutations-config.ts';
import { configRules } from './mutations-config-rules.ts';
import { events } from './mutations-events.ts';
import { functions } from './mutations-functions.ts';
import { rights } from './mutations-rights.ts';

export const mutations: readonly Mutation[] = [...config, ...configRules, ...events, ...functions, ...rights, ...cloudwatchAndStack];
