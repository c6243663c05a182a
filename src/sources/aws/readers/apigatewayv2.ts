import { api as described, integration, route, stage } from '../../../shapes/apigatewayv2/api.ts';
import { type Reader, service } from '../reader.ts';

/** IAM knows one action for all that is read, of both generations. */
const read = ['apigateway:GET'];

const apigatewayv2 = service({
  name: 'apigatewayv2',
  prefix: 'apigateway',
  actions: { GetApis: read, GetStages: read, GetRoutes: read, GetIntegrations: read },
  load: () => import('@aws-sdk/client-apigatewayv2'),
  client: 'ApiGatewayV2Client',
});

const tokens = ['NextToken', 'NextToken'] as const;

export const readers: readonly Reader[] = [
  apigatewayv2.table({
    name: 'apigatewayv2-apis',
    types: ['AWS::ApiGatewayV2::Api'],
    list: { command: 'GetApis', items: (out) => out.Items, tokens },
    resource: described,
  }),
  apigatewayv2.reader({
    name: 'apigatewayv2-stages-and-routes',
    types: ['AWS::ApiGatewayV2::Stage', 'AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Integration'],
    calls: ['GetApis', 'GetStages', 'GetRoutes', 'GetIntegrations'],
    async *read(api) {
      const apis = api.list('GetApis', {}, (out) => out.Items, tokens);
      const parts = api.each(apis, async ({ ApiId = '' }) => {
        const of = { ApiId };
        const [stages, routes, integrations] = await Promise.all([
          Array.fromAsync(api.list('GetStages', of, (out) => out.Items, tokens)),
          Array.fromAsync(api.list('GetRoutes', of, (out) => out.Items, tokens)),
          Array.fromAsync(api.list('GetIntegrations', of, (out) => out.Items, tokens)),
        ]);
        return [
          ...stages.map((one) => stage(ApiId, one, api.place)),
          ...routes.map((one) => route(ApiId, one)),
          ...integrations.map((one) => integration(ApiId, one)),
        ];
      });
      for await (const some of parts) yield* some;
    },
  }),
];
