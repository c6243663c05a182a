import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'by password',
      properties: { EndpointType: 'source', EngineName: 'mongodb', MongoDbSettings: { AuthType: 'password', AuthMechanism: 'scram_sha_1' } },
    },
    { title: 'nothing is said, which means by password', properties: { EndpointType: 'source', EngineName: 'mongodb' } },
  ],
  fail: [
    {
      title: 'not at all',
      properties: { EndpointType: 'source', EngineName: 'mongodb', MongoDbSettings: { AuthType: 'no' } },
      at: ['MongoDbSettings.AuthType'],
    },
  ],
  notApplicable: [{ title: 'another engine', properties: { EndpointType: 'source', EngineName: 'mysql' } }],
} satisfies Examples;
