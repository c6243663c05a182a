import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_DB_SECURITY_GROUP_NOT_ALLOWED',
  title: 'Databases are guarded by VPC security groups, not by DB security groups',
  severity: 'medium',
  types: ['AWS::RDS::DBSecurityGroup'],
  why: 'DB security groups belong to EC2-Classic, which is gone. What is written in them guards nothing, and who reads them is misled.',
  fix: 'Remove the DB security group, and put an AWS::EC2::SecurityGroup into VPCSecurityGroups of the instance.',
  *check(_, { resource }) {
    // The default group is there in every account. A template can only make others.
    if (resource.state?.dBSecurityGroupName !== 'default')
      yield finding('', 'it is a DB security group', { expected: 'an AWS::EC2::SecurityGroup instead' });
  },
});
