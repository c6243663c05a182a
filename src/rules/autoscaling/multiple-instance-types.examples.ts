import type { Examples } from '../../core/index.ts';

const LaunchTemplateSpecification = { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '1' };
const group = (properties: object) => ({ MinSize: '2', MaxSize: '8', ...properties });
const mix = (...Overrides: object[]) => group({ MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification, Overrides } } });

export default {
  pass: [{ title: 'three types', properties: mix({ InstanceType: 'm7g.large' }, { InstanceType: 'm6g.large' }, { InstanceType: 'c7g.large' }) }],
  fail: [
    { title: 'no mix at all', properties: group({ LaunchTemplate: LaunchTemplateSpecification }), at: ['MixedInstancesPolicy'] },
    { title: 'a mix of one', properties: mix({ InstanceType: 'm7g.large' }), at: ['MixedInstancesPolicy.LaunchTemplate.Overrides'] },
    {
      title: 'one type twice',
      properties: mix({ InstanceType: 'm7g.large', WeightedCapacity: '1' }, { InstanceType: 'm7g.large', WeightedCapacity: '2' }),
      at: ['MixedInstancesPolicy.LaunchTemplate.Overrides'],
    },
  ],
  unknown: [
    {
      title: 'the launch template may ask for attributes, and is not among what is judged',
      properties: group({ MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification } } }),
    },
  ],
  notApplicable: [
    {
      title: 'types are chosen by their attributes',
      properties: mix({ InstanceRequirements: { VCpuCount: { Min: 2 }, MemoryMiB: { Min: 4096 } } }),
    },
  ],
} satisfies Examples;
