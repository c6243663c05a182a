import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED',
  title: 'Redshift clusters load and unload data through their VPC',
  severity: 'medium',
  types: ['AWS::Redshift::Cluster'],
  why: 'Without enhanced routing, COPY and UNLOAD go past the VPC: no endpoint policy, security group or flow log sees how the data leaves.',
  fix: 'Set EnhancedVpcRouting to true, and give the VPC an endpoint for S3.',
  *check(cluster) {
    if (cluster.EnhancedVpcRouting !== true) yield finding('EnhancedVpcRouting', 'data is loaded and unloaded past its VPC', { expected: 'true' });
  },
});
