import type { Examples } from '../../core/index.ts';

const notebook = { InstanceType: 'ml.t3.medium', RoleArn: 'arn:aws:iam::111122223333:role/notebook' };

export default {
  pass: [
    { title: 'a subnet is named', properties: { ...notebook, SubnetId: 'subnet-1' } },
    {
      title: 'the subnet is in the same template',
      resources: {
        Private: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24' } },
        Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { ...notebook, SubnetId: { Ref: 'Private' } } },
      },
    },
    { title: 'the subnet is an accepted one', properties: { ...notebook, SubnetId: 'subnet-1' }, parameters: { SubnetIds: 'subnet-1,subnet-2' } },
  ],
  fail: [
    { title: 'no subnet is named', properties: notebook, at: ['SubnetId'] },
    {
      title: 'the subnet is not among those accepted',
      properties: { ...notebook, SubnetId: 'subnet-3' },
      parameters: { SubnetIds: 'subnet-1,subnet-2' },
      at: ['SubnetId'],
    },
  ],
  unknown: [
    {
      title: 'some subnets are accepted, and which one it is, is a parameter',
      template: {
        Parameters: { Subnet: { Type: 'AWS::EC2::Subnet::Id' } },
        Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { ...notebook, SubnetId: { Ref: 'Subnet' } } } },
      },
      parameters: { SubnetIds: 'subnet-1' },
    },
  ],
} satisfies Examples;
