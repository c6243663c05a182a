// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import associatedWithWaf from '../appsync/associated-with-waf.ts';
import authorizationCheck from '../appsync/authorization-check.ts';
import caches from '../appsync/caches.ts';
import graphqlApiXrayEnabled from '../appsync/graphql-api-xray-enabled.ts';
import loggingEnabled from '../appsync/logging-enabled.ts';

export const rules: readonly Rule[] = [
  associatedWithWaf,
  authorizationCheck,
  ...caches,
  graphqlApiXrayEnabled,
  loggingEnabled,
];
