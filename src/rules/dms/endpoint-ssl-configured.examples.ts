import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'TLS is demanded', properties: { EndpointType: 'source', EngineName: 'postgres', SslMode: 'require' } },
    { title: 'the certificate is checked, too', properties: { EndpointType: 'target', EngineName: 'aurora', SslMode: 'verify-full' } },
  ],
  fail: [
    { title: 'nothing is said, which means none', properties: { EndpointType: 'source', EngineName: 'mysql' }, at: ['SslMode'] },
    { title: 'no TLS', properties: { EndpointType: 'source', EngineName: 'oracle', SslMode: 'none' }, at: ['SslMode'] },
  ],
  unknown: [
    {
      title: 'the mode is a parameter without default',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: {
          Endpoint: { Type: 'AWS::DMS::Endpoint', Properties: { EndpointType: 'source', EngineName: 'mysql', SslMode: { Ref: 'Mode' } } },
        },
      },
    },
  ],
  notApplicable: [{ title: 'S3 is always spoken to over HTTPS', properties: { EndpointType: 'target', EngineName: 's3' } }],
} satisfies Examples;
