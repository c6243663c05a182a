import { finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'DMS_REDIS_TLS_ENABLED',
  title: 'DMS endpoints talk to Redis over TLS',
  severity: 'medium',
  types: ['AWS::DMS::Endpoint'],
  why: 'A migration sends the password and then every key over the network. Without TLS everybody in between can read along.',
  fix: 'Set RedisSettings.SslSecurityProtocol to ssl-encryption, or leave it out.',
  scope: (endpoint) => (endpoint.EngineName ?? '').toLowerCase() === 'redis' || 'its engine is not Redis',
  *check(endpoint) {
    // Encrypted unless said otherwise.
    if (text(endpoint.RedisSettings, 'SslSecurityProtocol')?.equals('plaintext'))
      yield finding('RedisSettings.SslSecurityProtocol', 'the connection to Redis is not encrypted', { expected: 'ssl-encryption' });
  },
});
