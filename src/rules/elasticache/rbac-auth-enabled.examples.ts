import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a user group has access', properties: { Engine: 'redis', EngineVersion: '7.1', UserGroupIds: ['web'] } },
    { title: 'an approved one', properties: { Engine: 'valkey', UserGroupIds: ['web'] }, parameters: { allowedUserGroupIDs: 'web,jobs' } },
    {
      title: 'one that is made beside it',
      resources: {
        Users: { Type: 'AWS::ElastiCache::UserGroup', Properties: { Engine: 'redis', UserGroupId: 'web', UserIds: ['web-user'] } },
        Cache: {
          Type: 'AWS::ElastiCache::ReplicationGroup',
          Properties: { ReplicationGroupDescription: 'sessions', UserGroupIds: [{ Ref: 'Users' }] },
        },
      },
    },
  ],
  fail: [
    { title: 'no user group', properties: { Engine: 'redis', EngineVersion: '7.1' }, at: ['UserGroupIds'] },
    { title: 'an empty list', properties: { Engine: 'valkey', UserGroupIds: [] }, at: ['UserGroupIds'] },
    {
      title: 'one that is not approved',
      properties: { Engine: 'redis', UserGroupIds: ['everybody'] },
      parameters: { allowedUserGroupIDs: 'web' },
      at: ['UserGroupIds'],
    },
  ],
  notApplicable: [{ title: 'a version without users', properties: { Engine: 'redis', EngineVersion: '5.0.6' } }],
} satisfies Examples;
