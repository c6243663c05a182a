import type { Examples } from '../../core/index.ts';

const stage = (more: object = {}) => ({ Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: 'a1b2c3d4e5', StageName: 'live', ...more } });
const deployment = (more: object) => ({ Type: 'AWS::ApiGateway::Deployment', Properties: { RestApiId: 'a1b2c3d4e5', ...more } });
const AccessLogSetting = { DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:orders', Format: '$context.requestId' };

export default {
  pass: [
    { title: 'there is a log group', resources: { Live: stage({ AccessLogSetting }) } },
    {
      title: 'the log group is in the template',
      resources: {
        Live: stage({ AccessLogSetting: { ...AccessLogSetting, DestinationArn: { 'Fn::GetAtt': ['Log', 'Arn'] } } }),
        Log: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 90 } },
      },
    },
    { title: 'a deployment makes a stage that logs', resources: { Live: deployment({ StageName: 'live', StageDescription: { AccessLogSetting } }) } },
  ],
  fail: [
    { title: 'nothing is said', resources: { Live: stage() }, at: ['AccessLogSetting.DestinationArn'] },
    {
      title: 'there is a format only',
      resources: { Live: stage({ AccessLogSetting: { Format: '$context.requestId' } }) },
      at: ['AccessLogSetting.DestinationArn'],
    },
    {
      title: 'a deployment makes a stage that does not log',
      resources: { Live: deployment({ StageName: 'live' }) },
      at: ['StageDescription.AccessLogSetting.DestinationArn'],
    },
  ],
  notApplicable: [{ title: 'a deployment without a stage', resources: { First: deployment({}) } }],
} satisfies Examples;
