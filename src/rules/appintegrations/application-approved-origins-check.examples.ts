import type { Examples } from '../../core/index.ts';

const application = (ApprovedOrigins?: unknown) => ({
  Name: 'orders',
  Namespace: 'orders',
  ApplicationSourceConfig: { ExternalUrlConfig: { AccessUrl: 'https://orders.example.com', ...(ApprovedOrigins ? { ApprovedOrigins } : {}) } },
});
const parameters = { allowedApprovedOrigins: 'https://orders.example.com' };
const path = 'ApplicationSourceConfig.ExternalUrlConfig.ApprovedOrigins';

export default {
  pass: [
    { title: 'no origins', properties: application() },
    { title: 'an empty list', properties: application([]) },
    { title: 'an origin that is allowed', properties: application(['https://orders.example.com']), parameters },
  ],
  fail: [
    { title: 'an origin, where none is allowed', properties: application(['https://orders.example.com']), at: [`${path}[0]`] },
    {
      title: 'one origin of two is not allowed',
      properties: application(['https://orders.example.com', 'https://other.example.com']),
      parameters,
      at: [`${path}[1]`],
    },
  ],
  unknown: [
    {
      title: 'the origin is a parameter',
      template: {
        Parameters: { Origin: { Type: 'String' } },
        Resources: { Orders: { Type: 'AWS::AppIntegrations::Application', Properties: application([{ Ref: 'Origin' }]) } },
      },
      parameters,
    },
  ],
} satisfies Examples;
