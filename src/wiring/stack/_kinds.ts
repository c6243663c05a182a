import type { TypeName } from '../../core/index.ts';

/** By what a property names another resource. */
export type Kind = 'arn' | 'name' | 'url';

/** `type path kind`: what has rules of its own (targets of events, the parts of AWS Config, alarms) is not among these. */
const table = `
AWS::CloudTrail::Trail CloudWatchLogsLogGroupArn arn
AWS::CloudTrail::Trail CloudWatchLogsRoleArn arn
AWS::CloudTrail::Trail S3BucketName name
AWS::Lambda::EventInvokeConfig DestinationConfig.OnFailure.Destination arn
AWS::Lambda::EventInvokeConfig DestinationConfig.OnSuccess.Destination arn
AWS::Lambda::EventSourceMapping EventSourceArn arn
AWS::Lambda::EventSourceMapping DestinationConfig.OnFailure.Destination arn
AWS::Lambda::Function DeadLetterConfig.TargetArn arn
AWS::Lambda::Function Role arn
AWS::Logs::LogGroup KmsKeyId arn
AWS::Logs::SubscriptionFilter DestinationArn arn
AWS::Logs::SubscriptionFilter RoleArn arn
AWS::S3::Bucket LoggingConfiguration.DestinationBucketName name
AWS::S3::Bucket NotificationConfiguration.LambdaConfigurations[].Function arn
AWS::S3::Bucket NotificationConfiguration.QueueConfigurations[].Queue arn
AWS::S3::Bucket NotificationConfiguration.TopicConfigurations[].Topic arn
AWS::S3::BucketPolicy Bucket name
AWS::SNS::Subscription RedrivePolicy.deadLetterTargetArn arn
AWS::SNS::Subscription TopicArn arn
AWS::SNS::TopicPolicy Topics[] arn
AWS::SQS::QueuePolicy Queues[] url
AWS::StepFunctions::StateMachine RoleArn arn`;

export const wants = table
  .trim()
  .split('\n')
  .map((line) => {
    const [type = '', path = '', kind = ''] = line.split(' ');
    return { type: type as TypeName, path, kind: kind as Kind };
  });
