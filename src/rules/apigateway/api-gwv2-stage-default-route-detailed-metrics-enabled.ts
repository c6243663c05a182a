import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'API_GWV2_STAGE_DEFAULT_ROUTE_DETAILED_METRICS_ENABLED',
  title: 'Stages of HTTP and WebSocket APIs count calls and errors by route',
  severity: 'low',
  recommended: false,
  types: ['AWS::ApiGatewayV2::Stage'],
  why: 'Numbers for the API as a whole hide the one route that fails or is flooded.',
  fix: 'Set DefaultRouteSettings.DetailedMetricsEnabled to true; the metrics are charged.',
  *check(stage) {
    if (stage.DefaultRouteSettings?.DetailedMetricsEnabled !== true)
      yield finding('DefaultRouteSettings.DetailedMetricsEnabled', 'there are no metrics by route', { expected: 'true' });
  },
});
