import type { FunctionSummary, OriginAccessControlSummary } from '@aws-sdk/client-cloudfront';
import { Unknown } from '../../core/value.ts';
import { describe } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

export function originAccessControl(told: OriginAccessControlSummary): Described {
  const { Id = '', Name, Description, SigningProtocol, SigningBehavior, OriginAccessControlOriginType } = told;
  return describe('AWS::CloudFront::OriginAccessControl', {
    id: Id,
    properties: {
      OriginAccessControlConfig: { Name, Description: Description || undefined, SigningProtocol, SigningBehavior, OriginAccessControlOriginType },
    },
    state: {},
  });
}

const code = new Unknown('the code of a deployed function is not read');

/** A function is listed once for each of its stages; what viewers get is the live one. */
export function edgeFunction({ Name = '', FunctionConfig, FunctionMetadata, Status }: FunctionSummary): Described {
  return describe('AWS::CloudFront::Function', {
    id: FunctionMetadata?.FunctionARN ?? Name,
    arn: FunctionMetadata?.FunctionARN,
    otherNames: [Name],
    properties: {
      Name,
      FunctionCode: code,
      FunctionConfig: FunctionConfig && {
        Comment: FunctionConfig.Comment,
        Runtime: FunctionConfig.Runtime,
        KeyValueStoreAssociations: filled(FunctionConfig.KeyValueStoreAssociations?.Items),
      },
    },
    state: { status: Status, stage: FunctionMetadata?.Stage },
  });
}
