import { finding, rule } from '../../core/index.ts';
import { runsSql } from './_workgroup.ts';

export default rule({
  id: 'ATHENA_WORKGROUP_ENGINE_VERSION_AUTO_UPGRADE',
  title: 'Athena workgroups take new engine versions by themselves',
  severity: 'low',
  types: ['AWS::Athena::WorkGroup'],
  recommended: false,
  why: 'A workgroup pinned to a version misses fixes, and is moved all the same when that version is retired, at a time that nobody chose.',
  fix: 'Set WorkGroupConfiguration.EngineVersion.SelectedEngineVersion to AUTO, or leave it out.',
  scope: runsSql,
  *check(group) {
    // Automatic upgrades are the default.
    const selected = group.WorkGroupConfiguration?.EngineVersion?.SelectedEngineVersion ?? 'AUTO';
    if (selected.toUpperCase() !== 'AUTO')
      yield finding('WorkGroupConfiguration.EngineVersion.SelectedEngineVersion', `the workgroup stays on ${selected}`, { expected: 'AUTO' });
  },
});
