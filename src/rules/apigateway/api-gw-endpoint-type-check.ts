import { csv, each, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'API_GW_ENDPOINT_TYPE_CHECK',
  title: 'REST APIs have an approved type of endpoint',
  severity: 'medium',
  recommended: false,
  types: ['AWS::ApiGateway::RestApi'],
  parameters: {
    endpointConfigurationTypes: csv({ about: 'The types that are approved.', required: true, allowed: [['REGIONAL', 'PRIVATE', 'EDGE']] }),
  },
  why: 'The type of its endpoint decides who can reach an API: the whole world by way of CloudFront, or nobody but a private network.',
  fix: 'Set EndpointConfiguration.Types to an approved type.',
  *check(api, { parameters }) {
    const approved = parameters.endpointConfigurationTypes.map((one) => one.toUpperCase());
    const types = api.EndpointConfiguration?.Types;
    if (!types || types.length === 0) {
      // Nothing said is an edge-optimized endpoint.
      if (!approved.includes('EDGE')) yield finding('EndpointConfiguration.Types', 'the endpoint is EDGE', { expected: approved.join(' or ') });
      return;
    }
    yield* each(types, function* (type, index) {
      if (!approved.includes(type.toUpperCase()))
        yield finding(`EndpointConfiguration.Types[${index}]`, `the endpoint is ${type}`, { expected: approved.join(' or ') });
    });
  },
});
