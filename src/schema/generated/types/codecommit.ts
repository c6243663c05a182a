// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CodeCommit::Repository': CodeCommitRepository;
  }
}

export interface CodeCommitRepository {
  readonly Code?: CodeCommitRepositoryCode;
  readonly KmsKeyId?: string;
  readonly RepositoryDescription?: string;
  readonly RepositoryName: string;
  readonly Tags?: readonly Tag[];
  readonly Triggers?: readonly CodeCommitRepositoryRepositoryTrigger[];
}

export interface CodeCommitRepositoryCode {
  readonly BranchName?: string;
  readonly S3: CodeCommitRepositoryS3;
}

export interface CodeCommitRepositoryS3 {
  readonly Bucket: string;
  readonly Key: string;
  readonly ObjectVersion?: string;
}

export interface CodeCommitRepositoryRepositoryTrigger {
  readonly Branches?: readonly string[];
  readonly CustomData?: string;
  readonly DestinationArn: string;
  readonly Events: readonly string[];
  readonly Name: string;
}
