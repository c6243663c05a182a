// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `S3>1
Bucket,Key,ObjectVersion
GitHubRepository=Code>0,ConnectionArn,EnableIssues?,IsPrivate?,RepositoryAccessToken,RepositoryDescription,RepositoryName,RepositoryOwner`;

export const attributes = `GitHubRepository=Id`;
