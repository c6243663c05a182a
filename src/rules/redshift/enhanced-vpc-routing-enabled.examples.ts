import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'through the VPC', properties: { EnhancedVpcRouting: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { NodeType: 'ra3.large' }, at: ['EnhancedVpcRouting'] },
    { title: 'it is switched off', properties: { EnhancedVpcRouting: false }, at: ['EnhancedVpcRouting'] },
  ],
} satisfies Examples;
