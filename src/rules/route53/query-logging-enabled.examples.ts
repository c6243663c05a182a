import type { Examples } from '../../core/index.ts';

const CloudWatchLogsLogGroupArn = 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com';

export default {
  pass: [
    { title: 'queries are logged', properties: { Name: 'example.com', QueryLoggingConfig: { CloudWatchLogsLogGroupArn } } },
    {
      title: 'queries are logged by a resource of its own',
      resources: {
        Zone: { Type: 'AWS::Route53::HostedZone', Properties: { Name: 'example.com' } },
        Log: { Type: 'AWS::Route53::QueryLoggingConfig', Properties: { HostedZoneId: { Ref: 'Zone' }, CloudWatchLogsLogGroupArn } },
      },
    },
  ],
  fail: [{ title: 'nothing is said of logs', properties: { Name: 'example.com' }, at: ['QueryLoggingConfig'] }],
  unknown: [
    {
      title: 'logs hang on a condition',
      template: {
        Parameters: { Group: { Type: 'String' } },
        Conditions: { HasGroup: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Group' }, ''] }] } },
        Resources: {
          Zone: {
            Type: 'AWS::Route53::HostedZone',
            Properties: {
              Name: 'example.com',
              QueryLoggingConfig: { 'Fn::If': ['HasGroup', { CloudWatchLogsLogGroupArn: { Ref: 'Group' } }, { Ref: 'AWS::NoValue' }] },
            },
          },
        },
      },
    },
  ],
  notApplicable: [{ title: 'a private zone', properties: { Name: 'internal', VPCs: [{ VPCId: 'vpc-1', VPCRegion: 'eu-central-1' }] } }],
} satisfies Examples;
