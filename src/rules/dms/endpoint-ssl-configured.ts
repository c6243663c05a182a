import { finding, rule, text } from '../../core/index.ts';

/** Engines whose connection is encrypted in other ways: over HTTPS always, or by settings of their own. */
const withoutMode = [
  'dynamodb',
  'elasticsearch',
  'kafka',
  'kinesis',
  'neptune',
  'opensearch',
  'redis',
  'redshift',
  'redshift-serverless',
  's3',
  'timestream',
];

export default rule({
  id: 'DMS_ENDPOINT_SSL_CONFIGURED',
  title: 'DMS endpoints talk to their database over TLS',
  severity: 'medium',
  types: ['AWS::DMS::Endpoint'],
  why: 'A migration sends the password and then the whole database over the network. Without TLS everybody in between can read along.',
  fix: 'Set SslMode to require, verify-ca or verify-full, with a CertificateArn where the engine asks for one.',
  scope: (endpoint) => !withoutMode.includes((endpoint.EngineName ?? '').toLowerCase()) || 'its engine has no SSL mode to set',
  *check(endpoint) {
    const mode = text(endpoint, 'SslMode');
    if (mode === undefined || mode.equals('none'))
      yield finding('SslMode', 'the connection to the database is not encrypted', { expected: 'require' });
  },
});
