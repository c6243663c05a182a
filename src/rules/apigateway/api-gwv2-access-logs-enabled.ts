import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'API_GWV2_ACCESS_LOGS_ENABLED',
  title: 'Stages of HTTP and WebSocket APIs write access logs',
  severity: 'medium',
  types: ['AWS::ApiGatewayV2::Stage'],
  why: 'Without access logs nobody can tell afterwards who called what: neither an attack nor an error of a caller can be traced.',
  fix: 'Set AccessLogSettings.DestinationArn to the ARN of a log group, and AccessLogSettings.Format.',
  *check(stage) {
    if (!isSet(stage.AccessLogSettings, 'DestinationArn')) yield finding('AccessLogSettings.DestinationArn', 'no access logs are written');
  },
});
