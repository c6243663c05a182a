import type { Examples } from '../../core/index.ts';

const Policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'schemas:DescribeSchema', Resource: '*' }],
};
const registry = { Type: 'AWS::EventSchemas::Registry', Properties: { RegistryName: 'orders' } };

export default {
  pass: [
    {
      title: 'a policy points at it',
      resources: {
        Registry: registry,
        Policy: { Type: 'AWS::EventSchemas::RegistryPolicy', Properties: { RegistryName: { 'Fn::GetAtt': ['Registry', 'RegistryName'] }, Policy } },
      },
    },
    {
      title: 'a policy names it',
      resources: { Registry: registry, Policy: { Type: 'AWS::EventSchemas::RegistryPolicy', Properties: { RegistryName: 'orders', Policy } } },
    },
  ],
  fail: [
    { title: 'no policy', properties: { RegistryName: 'orders' }, at: [''] },
    {
      title: 'the policy is that of another',
      resources: { Registry: registry, Policy: { Type: 'AWS::EventSchemas::RegistryPolicy', Properties: { RegistryName: 'mail', Policy } } },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'the policy is that of a parameter',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: {
          Registry: registry,
          Policy: { Type: 'AWS::EventSchemas::RegistryPolicy', Properties: { RegistryName: { Ref: 'Name' }, Policy } },
        },
      },
    },
  ],
} satisfies Examples;
