import { csv, each, finding, rule, texts } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_INSIDE_VPC',
  title: 'Lambda functions are connected to a VPC',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  recommended: false,
  parameters: { subnetIds: csv({ about: 'The subnets that functions may be connected to.' }) },
  why: 'A function outside of a VPC reaches the internet freely, and no security group, endpoint policy or flow log sees what it sends.',
  fix: 'Set VpcConfig.SubnetIds and VpcConfig.SecurityGroupIds.',
  *check(fn, { parameters }) {
    const { subnetIds } = parameters;
    if (texts(fn.VpcConfig, 'SubnetIds').length === 0) yield finding('VpcConfig.SubnetIds', 'the function is not connected to a VPC');
    else if (subnetIds)
      yield* each(texts(fn.VpcConfig, 'SubnetIds'), function* (subnet, index) {
        if (!subnet.isOneOf(subnetIds))
          yield finding(`VpcConfig.SubnetIds[${index}]`, 'the subnet is not one of those allowed', { expected: subnetIds.join(' or ') });
      });
  },
});
