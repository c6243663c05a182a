import type { Examples } from '../../core/index.ts';

const stage = (AccessLogSettings?: object) => ({ ApiId: 'a1b2c3d4e5', StageName: '$default', ...(AccessLogSettings ? { AccessLogSettings } : {}) });

export default {
  pass: [
    {
      title: 'there is a log group',
      properties: stage({ DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:orders', Format: '$context.requestId' }),
    },
    {
      title: 'the log group is in the template',
      resources: {
        Live: {
          Type: 'AWS::ApiGatewayV2::Stage',
          Properties: stage({ DestinationArn: { 'Fn::GetAtt': ['Log', 'Arn'] }, Format: '$context.requestId' }),
        },
        Log: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 90 } },
      },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: stage(), at: ['AccessLogSettings.DestinationArn'] },
    { title: 'there is a format only', properties: stage({ Format: '$context.requestId' }), at: ['AccessLogSettings.DestinationArn'] },
  ],
} satisfies Examples;
