import type { Examples } from '../../core/index.ts';

const guarded = (WebACLId?: unknown) => ({ DistributionConfig: { Enabled: true, ...(WebACLId ? { WebACLId } : {}) } });
const arn = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/web/1234abcd-12ab-34cd-56ef-1234567890ab';

export default {
  pass: [
    { title: 'a web ACL is named', properties: guarded(arn) },
    {
      title: 'the web ACL is in the stack',
      resources: {
        Acl: { Type: 'AWS::WAFv2::WebACL', Properties: { Scope: 'CLOUDFRONT' } },
        Web: { Type: 'AWS::CloudFront::Distribution', Properties: guarded({ 'Fn::GetAtt': ['Acl', 'Arn'] }) },
      },
    },
    { title: 'the wanted web ACL is named', properties: guarded(arn), parameters: { wafWebAclIds: arn } },
  ],
  fail: [
    { title: 'there is no web ACL', properties: guarded(), at: ['DistributionConfig.WebACLId'] },
    {
      title: 'another web ACL is wanted',
      properties: guarded(arn),
      parameters: { wafWebAclIds: 'a1b2c3d4-0000-4000-8000-000000000000' },
      at: ['DistributionConfig.WebACLId'],
    },
  ],
} satisfies Examples;
