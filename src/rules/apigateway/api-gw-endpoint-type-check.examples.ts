import type { Examples } from '../../core/index.ts';

const api = (...Types: unknown[]) => ({ Name: 'orders', EndpointConfiguration: { Types } });
const parameters = { endpointConfigurationTypes: 'REGIONAL,PRIVATE' };

export default {
  pass: [
    { title: 'the endpoint is regional', properties: api('REGIONAL'), parameters },
    { title: 'nothing is said, which is EDGE', properties: { Name: 'orders' }, parameters: { endpointConfigurationTypes: 'EDGE' } },
  ],
  fail: [
    { title: 'nothing is said, so it is EDGE', properties: { Name: 'orders' }, parameters, at: ['EndpointConfiguration.Types'] },
    {
      title: 'it is not private',
      properties: api('REGIONAL'),
      parameters: { endpointConfigurationTypes: 'PRIVATE' },
      at: ['EndpointConfiguration.Types[0]'],
    },
  ],
  unknown: [
    {
      title: 'the type is a parameter',
      template: {
        Parameters: { Kind: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::ApiGateway::RestApi', Properties: api({ Ref: 'Kind' }) } },
      },
      parameters,
    },
  ],
} satisfies Examples;
