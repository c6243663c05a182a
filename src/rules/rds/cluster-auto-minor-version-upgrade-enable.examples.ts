import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, which means yes', properties: { Engine: 'mysql', DBClusterInstanceClass: 'db.m6gd.large' } },
    { title: 'minor versions are taken', properties: { Engine: 'postgres', AutoMinorVersionUpgrade: true } },
  ],
  fail: [
    { title: 'minor versions are refused', properties: { Engine: 'postgres', AutoMinorVersionUpgrade: false }, at: ['AutoMinorVersionUpgrade'] },
  ],
  notApplicable: [{ title: 'Aurora is not judged', properties: { Engine: 'aurora-mysql', AutoMinorVersionUpgrade: false } }],
} satisfies Examples;
