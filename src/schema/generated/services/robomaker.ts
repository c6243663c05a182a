// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Name,Version
Architecture,S3Bucket,S3Key
Name,Version
Name,Version
Name,Version
Architecture,S3Bucket,S3Key
Fleet=Name,Tags{
Robot=Architecture,Fleet,GreengrassGroupId,Name,Tags{
RobotApplication=CurrentRevisionId,Environment,Name,RobotSoftwareSuite>0,Sources>1,Tags{
RobotApplicationVersion=Application,CurrentRevisionId
SimulationApplication=CurrentRevisionId,Environment,Name,RenderingEngine>2,RobotSoftwareSuite>3,SimulationSoftwareSuite>4,Sources>5,Tags{
SimulationApplicationVersion=Application,CurrentRevisionId`;

export const attributes = `Fleet=Arn
Robot=Arn
RobotApplication=Arn,CurrentRevisionId
RobotApplicationVersion=ApplicationVersion,Arn
SimulationApplication=Arn,CurrentRevisionId
SimulationApplicationVersion=ApplicationVersion,Arn`;
