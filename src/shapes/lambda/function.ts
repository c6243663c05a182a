import type { Concurrency, FunctionCodeLocation, FunctionConfiguration } from '@aws-sdk/client-lambda';
import { Unknown } from '../../core/value.ts';
import { describe, type ToldProperties, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';
import { filled } from '../take.ts';

/** What `GetFunction` answers, in its parts; an item of AWS Config has the first, and some of the others. */
export interface FunctionAnswer {
  readonly Configuration: FunctionConfiguration;
  readonly Code?: FunctionCodeLocation | undefined;
  readonly Tags?: RawTags;
  readonly Concurrency?: Concurrency | undefined;
}

/** Where the code lies is told by a link that anybody may follow for a while: it is not kept. */
const code = new Unknown('the code of a deployed function is not read');

export function lambdaFunction(answer: FunctionAnswer, more: ToldProperties<'AWS::Lambda::Function'> = {}): Described {
  const { Configuration: told, Concurrency: concurrency } = answer;
  const subnets = filled(told.VpcConfig?.SubnetIds);
  const { ImageConfigResponse: image, Environment: environment, SnapStart: snapStart } = told;
  return describe('AWS::Lambda::Function', {
    id: told.FunctionName ?? '',
    arn: told.FunctionArn,
    properties: {
      FunctionName: told.FunctionName,
      Description: told.Description || undefined,
      Role: told.Role,
      Runtime: told.Runtime,
      Handler: told.Handler,
      PackageType: told.PackageType,
      Architectures: told.Architectures,
      Code: answer.Code?.ImageUri ? { ImageUri: answer.Code.ImageUri } : code,
      Timeout: told.Timeout,
      MemorySize: told.MemorySize,
      EphemeralStorage: told.EphemeralStorage,
      // A function outside of any VPC has empty lists.
      VpcConfig: subnets && {
        SubnetIds: subnets,
        SecurityGroupIds: told.VpcConfig?.SecurityGroupIds,
        Ipv6AllowedForDualStack: told.VpcConfig?.Ipv6AllowedForDualStack,
      },
      DeadLetterConfig: told.DeadLetterConfig?.TargetArn ? told.DeadLetterConfig : undefined,
      Environment: environment?.Error
        ? { Variables: unseen(`the variables cannot be decrypted: ${environment.Error.Message ?? environment.Error.ErrorCode ?? 'no reason given'}`) }
        : environment?.Variables && { Variables: environment.Variables },
      KmsKeyArn: told.KMSKeyArn,
      TracingConfig: told.TracingConfig,
      Layers: filled(told.Layers)?.map((one) => one.Arn),
      FileSystemConfigs: filled(told.FileSystemConfigs),
      ImageConfig: image?.ImageConfig,
      LoggingConfig: told.LoggingConfig,
      SnapStart: snapStart?.ApplyOn ? { ApplyOn: snapStart.ApplyOn } : undefined,
      TenancyConfig: told.TenancyConfig,
      ReservedConcurrentExecutions: concurrency?.ReservedConcurrentExecutions,
      ...more,
    },
    tags: answer.Tags,
    state: {
      state: told.State,
      lastModified: told.LastModified,
      codeSha256: told.CodeSha256,
      ...(subnets ? { availabilityZones: unseen('not all subnets of the function can be seen, and only they tell their zones') } : {}),
    },
  });
}
