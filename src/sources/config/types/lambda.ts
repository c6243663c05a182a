import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import type { Unknown } from '../../../core/value.ts';
import { unseen } from '../../../shapes/describe.ts';
import { lambdaFunction } from '../../../shapes/lambda/function.ts';
import { openState } from '../../../shapes/open-state.ts';
import { pascal, type Spelling } from '../pascal.ts';
import type { Translation } from '../translation.ts';

/** What functions have and no field list of AWS Config names; an item that shows one of them is believed. */
const unrecorded: { readonly [property: string]: string } = {
  Environment: 'environment',
  LoggingConfig: 'loggingConfig',
  SnapStart: 'snapStart',
  TenancyConfig: 'tenancyConfig',
  RuntimeManagementConfig: 'runtimeManagementConfig',
  CodeSigningConfigArn: 'codeSigningConfigArn',
  RecursiveLoop: 'recursiveLoop',
};

/** The same for every function. */
const veils = Object.fromEntries(
  Object.keys(unrecorded).map((property) => [property, unseen(`AWS Config does not record ${property} of functions`)]),
);

const spelling: Spelling = {
  names: { kmskeyArn: 'KMSKeyArn', kmsKeyArn: 'KMSKeyArn' },
  maps: ['variables'],
  wrapped: ['state', 'stateReason', 'lastUpdateStatus'],
};

export const translations: readonly Translation[] = [
  {
    type: 'AWS::Lambda::Function',
    translate({ configuration, supplementary, tags }) {
      const told = pascal<FunctionConfiguration>(configuration, spelling);
      const reserved = (supplementary.Concurrency as { readonly reservedConcurrentExecutions?: number } | undefined)?.reservedConcurrentExecutions;
      const hidden: Record<string, Unknown> = {};
      for (const property in unrecorded)
        if (configuration[unrecorded[property] as string] === undefined) hidden[property] = veils[property] as Unknown;
      const own = lambdaFunction({ Configuration: told, Tags: tags, Concurrency: { ReservedConcurrentExecutions: reserved ?? undefined } }, hidden);
      return [{ ...own, state: openState(own.state ?? {}, 'AWS Config does not record this of functions') }];
    },
  },
];
