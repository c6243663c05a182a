import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said', properties: {} },
    { title: 'the ACL is private', properties: { AccessControl: 'Private' } },
    {
      title: 'ACLs are disabled',
      properties: { AccessControl: 'BucketOwnerFullControl', OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } },
    },
  ],
  fail: [
    {
      title: 'every AWS account may read',
      properties: { AccessControl: 'AuthenticatedRead', OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } },
      at: ['AccessControl'],
    },
    { title: 'log delivery is let in by ACL', properties: { AccessControl: 'LogDeliveryWrite' }, at: ['AccessControl'] },
  ],
  unknown: [
    {
      title: 'the ACL is a parameter without default',
      template: {
        Parameters: { Acl: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::S3::Bucket', Properties: { AccessControl: { Ref: 'Acl' } } } },
      },
    },
  ],
} satisfies Examples;
