// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CodeGuruReviewer::RepositoryAssociation': CodeGuruReviewerRepositoryAssociation;
  }
}

export interface CodeGuruReviewerRepositoryAssociation {
  readonly BucketName?: string;
  readonly ConnectionArn?: string;
  readonly Name: string;
  readonly Owner?: string;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'CodeCommit' | 'Bitbucket' | 'GitHubEnterpriseServer' | 'S3Bucket'>;
}
