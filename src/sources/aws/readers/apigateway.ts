import { domainName, restApi, restStage } from '../../../shapes/apigateway/rest-api.ts';
import { type Reader, service } from '../reader.ts';

/** IAM knows one action for all that is read, of both generations. */
const read = ['apigateway:GET'];

const apigateway = service({
  name: 'api-gateway',
  prefix: 'apigateway',
  actions: { GetRestApis: read, GetStages: read, GetDomainNames: read },
  load: () => import('@aws-sdk/client-api-gateway'),
  client: 'APIGatewayClient',
});

export const readers: readonly Reader[] = [
  apigateway.table({
    name: 'apigateway-rest-apis',
    types: ['AWS::ApiGateway::RestApi'],
    list: { command: 'GetRestApis', input: { limit: 500 }, items: (out) => out.items },
    resource: restApi,
  }),
  apigateway.reader({
    name: 'apigateway-rest-stages',
    types: ['AWS::ApiGateway::Stage'],
    calls: ['GetRestApis', 'GetStages'],
    async *read(api) {
      const apis = api.list('GetRestApis', { limit: 500 }, (out) => out.items);
      const stages = api.each(apis, async ({ id = '' }) => {
        const { item = [] } = await api.call('GetStages', { restApiId: id });
        return item.map((one) => restStage(id, one, api.place));
      });
      for await (const some of stages) yield* some;
    },
  }),
  apigateway.table({
    name: 'apigateway-domain-names',
    types: ['AWS::ApiGateway::DomainName'],
    list: { command: 'GetDomainNames', input: { limit: 500 }, items: (out) => out.items },
    resource: domainName,
  }),
];
