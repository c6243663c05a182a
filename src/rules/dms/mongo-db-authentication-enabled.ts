import { finding, rule, text } from '../../core/index.ts';

export default rule({
  id: 'DMS_MONGO_DB_AUTHENTICATION_ENABLED',
  title: 'DMS endpoints sign in to MongoDB',
  severity: 'medium',
  types: ['AWS::DMS::Endpoint'],
  why: 'An endpoint that does not sign in only works with a database that lets everybody in.',
  fix: 'Set MongoDbSettings.AuthType to password and AuthMechanism to scram_sha_1, with a user of its own for the migration.',
  scope: (endpoint) => (endpoint.EngineName ?? '').toLowerCase() === 'mongodb' || 'its engine is not MongoDB',
  *check(endpoint) {
    // By password unless said otherwise.
    if (text(endpoint.MongoDbSettings, 'AuthType')?.equals('no'))
      yield finding('MongoDbSettings.AuthType', 'it does not sign in to the database', { expected: 'password' });
  },
});
