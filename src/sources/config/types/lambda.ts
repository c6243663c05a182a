import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import { unseen } from '../../../shapes/describe.ts';
import { lambdaFunction } from '../../../shapes/lambda/function.ts';
import { openState } from '../../../shapes/open-state.ts';
import { pascal } from '../pascal.ts';
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

export const translations: readonly Translation[] = [
  {
    type: 'AWS::Lambda::Function',
    translate({ configuration, supplementary, tags }) {
      const told = pascal<FunctionConfiguration>(configuration, {
        names: { kmskeyArn: 'KMSKeyArn', kmsKeyArn: 'KMSKeyArn' },
        maps: ['variables'],
        wrapped: ['state', 'stateReason', 'lastUpdateStatus'],
      });
      const reserved = (supplementary.Concurrency as { readonly reservedConcurrentExecutions?: number } | undefined)?.reservedConcurrentExecutions;
      const hidden = Object.entries(unrecorded).filter(([, member]) => configuration[member] === undefined);
      const own = lambdaFunction(
        { Configuration: told, Tags: tags, Concurrency: { ReservedConcurrentExecutions: reserved ?? undefined } },
        Object.fromEntries(hidden.map(([property]) => [property, unseen(`AWS Config does not record ${property} of functions`)])),
      );
      return [{ ...own, state: openState(own.state ?? {}, 'AWS Config does not record this of functions') }];
    },
  },
];
