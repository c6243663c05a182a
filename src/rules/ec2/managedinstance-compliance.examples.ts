import type { Examples, ExamplesByRule } from '../../core/index.ts';

const is = (Status: string) => ({ properties: { InstanceId: 'i-0123456789abcdef0', Status } });
const examples: Examples = {
  pass: [{ title: 'it is compliant', ...is('COMPLIANT') }],
  fail: [{ title: 'it is not', ...is('NON_COMPLIANT'), at: ['Status'] }],
};

export default {
  EC2_MANAGEDINSTANCE_PATCH_COMPLIANCE_STATUS_CHECK: examples,
  EC2_MANAGEDINSTANCE_ASSOCIATION_COMPLIANCE_STATUS_CHECK: examples,
} satisfies ExamplesByRule;
