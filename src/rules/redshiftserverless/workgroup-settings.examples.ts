import type { ExamplesByRule } from '../../core/index.ts';

const ssl = (value: string) => ({ WorkgroupName: 'reports', ConfigParameters: [{ ParameterKey: 'require_ssl', ParameterValue: value }] });

export default {
  REDSHIFT_SERVERLESS_WORKGROUP_NO_PUBLIC_ACCESS: {
    pass: [
      { title: 'nothing is said, which means no', properties: { WorkgroupName: 'reports' } },
      { title: 'it has no public address', properties: { WorkgroupName: 'reports', PubliclyAccessible: false } },
    ],
    fail: [{ title: 'it has a public address', properties: { WorkgroupName: 'reports', PubliclyAccessible: true }, at: ['PubliclyAccessible'] }],
  },
  REDSHIFT_SERVERLESS_WORKGROUP_ROUTES_WITHIN_VPC: {
    pass: [{ title: 'through the VPC', properties: { WorkgroupName: 'reports', EnhancedVpcRouting: true } }],
    fail: [
      { title: 'nothing is said, which means no', properties: { WorkgroupName: 'reports' }, at: ['EnhancedVpcRouting'] },
      { title: 'it is switched off', properties: { WorkgroupName: 'reports', EnhancedVpcRouting: false }, at: ['EnhancedVpcRouting'] },
    ],
  },
  REDSHIFT_SERVERLESS_WORKGROUP_ENCRYPTED_IN_TRANSIT: {
    pass: [
      { title: 'TLS is demanded', properties: ssl('true') },
      { title: 'nothing is said, which means yes', properties: { WorkgroupName: 'reports' } },
    ],
    fail: [{ title: 'TLS is not demanded', properties: ssl('false'), at: ['ConfigParameters'] }],
    unknown: [
      {
        title: 'the value is a parameter without default',
        template: {
          Parameters: { Ssl: { Type: 'String' } },
          Resources: {
            Workgroup: {
              Type: 'AWS::RedshiftServerless::Workgroup',
              Properties: { WorkgroupName: 'reports', ConfigParameters: [{ ParameterKey: 'require_ssl', ParameterValue: { Ref: 'Ssl' } }] },
            },
          },
        },
      },
    ],
  },
} satisfies ExamplesByRule;
