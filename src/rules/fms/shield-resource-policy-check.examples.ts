import type { Examples } from '../../core/index.ts';

const parameters = { webACLId: '1a2b', resourceTypes: 'AWS::EC2::EIP, AWS::ElasticLoadBalancingV2::LoadBalancer' };
const address = (...Tags: readonly object[]) => ({ Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc', Tags } });
const shield = (ResourceArn: unknown) => ({ Type: 'AWS::Shield::Protection', Properties: { Name: 'shield', ResourceArn } });
const ofAddress = { 'Fn::Sub': 'arn:aws:ec2:eu-west-1:111122223333:eip-allocation/${Address.AllocationId}' };
const balancer = (Type: string) => ({
  Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  Properties: { Type, Subnets: ['subnet-0123456789abcdef0'] },
});
const onlyShop = { ...parameters, resourceTags: '{"app":["shop","till"],"public":[]}' };
const shop = [
  { Key: 'app', Value: 'shop' },
  { Key: 'public', Value: 'yes' },
];

export default {
  pass: [
    { title: 'the address is protected', resources: { Address: address(), Shield: shield(ofAddress) }, parameters },
    { title: 'the load balancer is protected', resources: { Balancer: balancer('application'), Shield: shield({ Ref: 'Balancer' }) }, parameters },
  ],
  fail: [
    { title: 'nothing protects it', resources: { Address: address() }, parameters, at: [''] },
    {
      title: 'another is protected',
      resources: { Address: address(), Shield: shield('arn:aws:ec2:eu-west-1:111122223333:eip-allocation/eipalloc-9') },
      parameters,
      at: [''],
    },
    { title: 'it has the tags that are asked for', resources: { Address: address(...shop) }, parameters: onlyShop, at: [''] },
    {
      title: 'it has not the tags that are left out',
      resources: { Address: address() },
      parameters: { ...onlyShop, excludeResourceTags: true },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'what is protected is a parameter',
      parameters,
      template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Address: address(), Shield: shield({ Ref: 'Arn' }) } },
    },
  ],
  notApplicable: [
    {
      title: 'its type is not asked for',
      resources: { Address: address() },
      parameters: { ...parameters, resourceTypes: 'AWS::CloudFront::Distribution' },
    },
    { title: 'a network load balancer', resources: { Balancer: balancer('network') }, parameters },
    { title: 'it lacks one of the tags', resources: { Address: address({ Key: 'app', Value: 'shop' }) }, parameters: onlyShop },
    { title: 'its tags are left out', resources: { Address: address(...shop) }, parameters: { ...onlyShop, excludeResourceTags: true } },
  ],
} satisfies Examples;
