import { csv, finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_NOTEBOOK_INSTANCE_INSIDE_VPC',
  title: 'SageMaker notebook instances run in a VPC of yours',
  severity: 'high',
  types: ['AWS::SageMaker::NotebookInstance'],
  parameters: { SubnetIds: csv({ about: 'The subnets in which notebook instances may run; any if none is given.' }) },
  why: 'A notebook outside your VPC talks to the internet past security groups, endpoint policies and flow logs, with the data it has loaded.',
  fix: 'Set SubnetId and SecurityGroupIds. The change replaces the notebook instance.',
  *check(notebook, { parameters: { SubnetIds: accepted = [] } }) {
    if (!isSet(notebook, 'SubnetId'))
      yield finding('SubnetId', 'the notebook runs outside your VPC', { expected: accepted.join(', ') || 'a subnet' });
    else if (accepted.length > 0 && !text(notebook, 'SubnetId')?.isOneOf(accepted))
      yield finding('SubnetId', 'the notebook runs in a subnet that is not among those accepted', { expected: accepted.join(', ') });
  },
});
