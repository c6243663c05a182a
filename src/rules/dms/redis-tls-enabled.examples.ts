import type { Examples } from '../../core/index.ts';

const settings = { ServerName: 'redis.internal', Port: 6379 };

export default {
  pass: [
    {
      title: 'over TLS',
      properties: { EndpointType: 'target', EngineName: 'redis', RedisSettings: { ...settings, SslSecurityProtocol: 'ssl-encryption' } },
    },
    { title: 'nothing is said, which means TLS', properties: { EndpointType: 'target', EngineName: 'redis', RedisSettings: settings } },
  ],
  fail: [
    {
      title: 'in clear',
      properties: { EndpointType: 'target', EngineName: 'redis', RedisSettings: { ...settings, SslSecurityProtocol: 'plaintext' } },
      at: ['RedisSettings.SslSecurityProtocol'],
    },
  ],
  notApplicable: [{ title: 'another engine', properties: { EndpointType: 'source', EngineName: 'mysql' } }],
} satisfies Examples;
