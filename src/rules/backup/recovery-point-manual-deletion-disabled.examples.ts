import type { Examples } from '../../core/index.ts';

const vault = (...Statement: object[]) => ({
  BackupVaultName: 'vault',
  ...(Statement.length > 0 ? { AccessPolicy: { Version: '2012-10-17', Statement } } : {}),
});
const deny = {
  Effect: 'Deny',
  Principal: '*',
  Action: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle', 'backup:PutBackupVaultAccessPolicy'],
  Resource: '*',
};
const exception = { Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/keeper' } } };

export default {
  pass: [
    { title: 'deletion is denied to everybody', properties: vault(deny) },
    {
      title: 'one role is left out, and is on the list',
      properties: vault({ ...deny, ...exception }),
      parameters: { principalArnList: 'arn:aws:iam::111122223333:role/keeper' },
    },
  ],
  fail: [
    { title: 'there is no policy', properties: vault(), at: ['AccessPolicy'] },
    {
      title: 'the policy itself can be changed',
      properties: vault({ ...deny, Action: ['backup:Delete*', 'backup:Update*'] }),
      at: ['AccessPolicy.Statement'],
    },
    { title: 'one role is left out', properties: vault({ ...deny, ...exception }), at: ['AccessPolicy.Statement'] },
    {
      title: 'it is denied to one user',
      properties: vault({ ...deny, Principal: { AWS: 'arn:aws:iam::111122223333:user/ann' } }),
      at: ['AccessPolicy.Statement'],
    },
  ],
} satisfies Examples;
