import type { Examples } from '../../core/index.ts';

const stage = (more: object = {}) => ({ ApiId: 'a1b2c3d4e5', StageName: '$default', ...more });

export default {
  pass: [{ title: 'they are on', properties: stage({ DefaultRouteSettings: { DetailedMetricsEnabled: true } }) }],
  fail: [
    { title: 'nothing is said', properties: stage(), at: ['DefaultRouteSettings.DetailedMetricsEnabled'] },
    {
      title: 'they are off',
      properties: stage({ DefaultRouteSettings: { DetailedMetricsEnabled: false } }),
      at: ['DefaultRouteSettings.DetailedMetricsEnabled'],
    },
  ],
  unknown: [
    {
      title: 'they are a parameter',
      template: {
        Parameters: { Detailed: { Type: 'String' } },
        Resources: {
          Live: { Type: 'AWS::ApiGatewayV2::Stage', Properties: stage({ DefaultRouteSettings: { DetailedMetricsEnabled: { Ref: 'Detailed' } } }) },
        },
      },
    },
  ],
} satisfies Examples;
