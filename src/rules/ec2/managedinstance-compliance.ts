import { finding, rule } from '../../core/index.ts';

const rows = [
  {
    id: 'EC2_MANAGEDINSTANCE_PATCH_COMPLIANCE_STATUS_CHECK',
    title: 'Managed instances have the patches that their baseline wants',
    severity: 'high',
    types: ['AWS::SSM::PatchCompliance'],
    why: 'A patch that is missing is a hole that everybody can read about: most break-ins go through one that had been closed for months.',
    fix: 'Install the missing patches with Patch Manager, and give the instance a maintenance window that does it regularly.',
    message: 'patches that its baseline wants are missing',
  },
  {
    id: 'EC2_MANAGEDINSTANCE_ASSOCIATION_COMPLIANCE_STATUS_CHECK',
    title: 'Associations of managed instances run with success',
    severity: 'low',
    types: ['AWS::SSM::AssociationCompliance'],
    why: 'An association keeps a machine as it should be. Where it fails, the machine drifts, and nobody hears of it.',
    fix: 'See in the execution history of the association why it failed on the instance, and run it again.',
    message: 'an association has failed, or has not run',
  },
] as const;

export default rows.map(({ message, ...row }) =>
  rule({
    ...row,
    *check(compliance) {
      if (compliance.Status !== 'COMPLIANT') yield finding('Status', message, { expected: 'COMPLIANT' });
    },
  }),
);
