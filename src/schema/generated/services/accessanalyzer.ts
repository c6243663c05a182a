// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `InternalAccessConfiguration>1,UnusedAccessConfiguration>4
InternalAccessAnalysisRule>2
Inclusions>3
AccountIds,ResourceArns,ResourceTypes
AnalysisRule>5,UnusedAccessAge#
Exclusions>6
AccountIds,ResourceTags>
Filter>8,RuleName
Contains,Eq,Exists?,Neq,Property
Contains,Eq,Exists?,Neq
Analyzer=AnalyzerConfiguration>0,AnalyzerName,ArchiveRules>7,Tags>,Type
ArchiveRule=AnalyzerName,Filter{>9,RuleName`;

export const attributes = `Analyzer=Arn
ArchiveRule=Arn,CreatedAt,UpdatedAt`;
