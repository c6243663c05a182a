import { finding, rule } from '../../core/index.ts';
import { runsSql } from './_workgroup.ts';

export default rule({
  id: 'ATHENA_WORKGROUP_ENFORCE_WORKGROUP_CONFIGURATION',
  title: 'The settings of Athena workgroups hold for every query',
  severity: 'medium',
  types: ['AWS::Athena::WorkGroup'],
  why: 'If clients may override the workgroup, each of them can send results to another bucket, and without encryption.',
  fix: 'Set WorkGroupConfiguration.EnforceWorkGroupConfiguration to true.',
  scope: runsSql,
  *check(group) {
    // Athena enforces unless told not to.
    if (group.WorkGroupConfiguration?.EnforceWorkGroupConfiguration === false)
      yield finding('WorkGroupConfiguration.EnforceWorkGroupConfiguration', 'clients may override the settings of the workgroup', {
        expected: 'true',
      });
  },
});
