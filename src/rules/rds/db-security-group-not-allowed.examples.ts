import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'the default group of an account',
      properties: { GroupDescription: 'default', DBSecurityGroupIngress: [] },
      state: { Subject: { dBSecurityGroupName: 'default' } },
    },
  ],
  fail: [{ title: 'a group of its own', properties: { GroupDescription: 'web', DBSecurityGroupIngress: [{ CIDRIP: '10.0.0.0/8' }] }, at: [''] }],
} satisfies Examples;
