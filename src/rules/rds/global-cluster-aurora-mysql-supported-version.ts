import { csv, finding, isSet, rule, string } from '../../core/index.ts';

/** `8.0.mysql_aurora.3.08.0` is version 3.08.0 of Aurora. */
function numbersOf(version: string): number[] {
  return (version.split('mysql_aurora.').at(-1) ?? '').split('.').map(Number);
}

function isBefore(version: string, least: string): boolean {
  const [ours, theirs] = [numbersOf(version), numbersOf(least)];
  for (const [index, number] of theirs.entries()) if ((ours[index] ?? 0) !== number) return (ours[index] ?? 0) < number;
  return false;
}

export default rule({
  id: 'RDS_GLOBAL_CLUSTER_AURORA_MYSQL_SUPPORTED_VERSION',
  title: 'Aurora MySQL global databases run a supported version',
  severity: 'high',
  types: ['AWS::RDS::GlobalCluster'],
  parameters: {
    minSupportedEngineVersion: string({ about: 'The oldest version that is supported, such as 8.0.mysql_aurora.3.08.0.', required: true }),
    longTermSupportVersion: csv({ about: 'Older versions that are still supported.' }),
  },
  needs: [{ type: 'AWS::RDS::DBCluster', ours: 'SourceDBClusterIdentifier', fields: ['Engine', 'EngineVersion'] }],
  why: 'A version out of support gets no security fixes any more, and a global database carries its holes into every region.',
  fix: 'Set EngineVersion to a supported version, and upgrade the clusters.',
  scope(global, { related }) {
    const engine =
      isSet(global, 'Engine') || !isSet(global, 'SourceDBClusterIdentifier') ? global.Engine : sourceOf(related('AWS::RDS::DBCluster'))?.Engine;
    return /^aurora-mysql$/i.test(engine ?? '') || 'its engine is not Aurora MySQL';
  },
  *check(global, { parameters, related, state }) {
    const own =
      isSet(global, 'EngineVersion') || !isSet(global, 'SourceDBClusterIdentifier')
        ? global.EngineVersion
        : sourceOf(related('AWS::RDS::DBCluster'))?.EngineVersion;
    const version = own ?? String(state.engineVersion);
    if (isBefore(version, parameters.minSupportedEngineVersion) && !parameters.longTermSupportVersion?.includes(version))
      yield finding('EngineVersion', `version ${version} is not supported any more`, {
        expected: `${parameters.minSupportedEngineVersion} or later`,
      });
  },
});

function sourceOf<P>(clusters: { readonly items: readonly { readonly properties: P }[]; readonly complete: boolean; raise(): never }): P | undefined {
  if (!clusters.complete) clusters.raise();
  return clusters.items[0]?.properties;
}
