import type { DescribeLimitsOutput } from '@aws-sdk/client-dynamodb';
import type { GetBlockPublicAccessConfigurationOutput } from '@aws-sdk/client-emr';
import type { BatchGetAccountStatusResponse } from '@aws-sdk/client-inspector2';
import { Unknown } from '../../core/value.ts';
import type { RegionFacts } from '../../schema/account-state.ts';

/** Whether Inspector scans, by what it scans. It tells of an account either its state or why it cannot. */
export function inspector(answer: BatchGetAccountStatusResponse | undefined, account: string): RegionFacts['inspector'] | Unknown {
  const state = answer?.accounts?.find((one) => one.accountId === account)?.resourceState;
  if (!state) return new Unknown(answer?.failedAccounts?.[0]?.errorMessage ?? 'Amazon Inspector does not tell of the account', true);
  const isOn = (of: { readonly status?: string | undefined } | undefined) => of?.status === 'ENABLED';
  return { ec2: isOn(state.ec2), ecr: isOn(state.ecr), lambda: isOn(state.lambda), lambdaCode: isOn(state.lambdaCode) };
}

export function emrBlock(answer: GetBlockPublicAccessConfigurationOutput | undefined): RegionFacts['emrBlockPublicAccess'] {
  const { BlockPublicSecurityGroupRules, PermittedPublicSecurityGroupRuleRanges = [] } = answer?.BlockPublicAccessConfiguration ?? {};
  return {
    enabled: BlockPublicSecurityGroupRules === true,
    permittedPorts: PermittedPublicSecurityGroupRuleRanges.map(({ MinRange = 0, MaxRange = MinRange }) => ({ MinRange, MaxRange })),
  };
}

export function dynamodbLimits(answer: DescribeLimitsOutput | undefined): NonNullable<RegionFacts['dynamodbLimits']> | Unknown {
  const { AccountMaxReadCapacityUnits: readCapacity, AccountMaxWriteCapacityUnits: writeCapacity } = answer ?? {};
  if (!readCapacity || !writeCapacity) return new Unknown('DynamoDB does not tell its limits', true);
  return { readCapacity, writeCapacity };
}
