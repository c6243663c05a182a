import { finding, rule, some } from '../../core/index.ts';

export default [
  rule({
    id: 'REDSHIFT_SERVERLESS_WORKGROUP_NO_PUBLIC_ACCESS',
    title: 'Redshift Serverless workgroups are not reachable from the internet',
    severity: 'high',
    types: ['AWS::RedshiftServerless::Workgroup'],
    why: 'A publicly accessible workgroup has a public address. One careless security group rule is then enough for the whole internet to try passwords on the warehouse.',
    fix: 'Leave PubliclyAccessible out or set it to false, and let clients come through the VPC or a VPN.',
    *check(workgroup) {
      // Off unless said otherwise.
      if (workgroup.PubliclyAccessible === true) yield finding('PubliclyAccessible', 'it has a public address', { expected: 'false' });
    },
  }),
  rule({
    id: 'REDSHIFT_SERVERLESS_WORKGROUP_ROUTES_WITHIN_VPC',
    title: 'Redshift Serverless workgroups load and unload data through their VPC',
    severity: 'high',
    types: ['AWS::RedshiftServerless::Workgroup'],
    why: 'Without enhanced routing, COPY and UNLOAD go past the VPC: no endpoint policy, security group or flow log sees how the data leaves.',
    fix: 'Set EnhancedVpcRouting to true, and give the VPC an endpoint for S3.',
    *check(workgroup) {
      if (workgroup.EnhancedVpcRouting !== true)
        yield finding('EnhancedVpcRouting', 'data is loaded and unloaded past its VPC', { expected: 'true' });
    },
  }),
  rule({
    id: 'REDSHIFT_SERVERLESS_WORKGROUP_ENCRYPTED_IN_TRANSIT',
    title: 'Redshift Serverless workgroups take encrypted connections only',
    severity: 'medium',
    types: ['AWS::RedshiftServerless::Workgroup'],
    why: 'As long as plain connections are taken, a client that is set up wrongly sends passwords and rows in clear over the network without anybody noticing.',
    fix: 'Set require_ssl to true in ConfigParameters, or leave it out.',
    *check(workgroup) {
      // Demanded of new workgroups since 2025, unless they say otherwise.
      if (
        some(workgroup.ConfigParameters, (one) => one.ParameterKey?.toLowerCase() === 'require_ssl' && one.ParameterValue?.toLowerCase() === 'false')
      )
        yield finding('ConfigParameters', 'require_ssl is false, so plain connections are taken', { expected: 'require_ssl: true' });
    },
  }),
];
