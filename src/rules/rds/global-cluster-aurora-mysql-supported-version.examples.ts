import type { Examples } from '../../core/index.ts';

const parameters = { minSupportedEngineVersion: '8.0.mysql_aurora.3.08.0', longTermSupportVersion: '8.0.mysql_aurora.3.04.3' };
const global = { Type: 'AWS::RDS::GlobalCluster', Properties: { SourceDBClusterIdentifier: { Ref: 'Cluster' } } };
const cluster = (version: string) => ({ Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', EngineVersion: version } });

export default {
  pass: [
    { title: 'a later version', properties: { Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.10.0' }, parameters },
    { title: 'an older one with long support', properties: { Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.04.3' }, parameters },
    { title: 'its cluster runs a later version', resources: { Cluster: cluster('8.0.mysql_aurora.3.08.1'), Global: global }, parameters },
  ],
  fail: [
    {
      title: 'an older version',
      properties: { Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.05.2' },
      parameters,
      at: ['EngineVersion'],
    },
    {
      title: 'its cluster runs an older version',
      resources: { Cluster: cluster('5.7.mysql_aurora.2.11.4'), Global: global },
      parameters,
      at: ['EngineVersion'],
    },
  ],
  unknown: [{ title: 'no version is named, so it is what AWS takes', properties: { Engine: 'aurora-mysql' }, parameters }],
  notApplicable: [{ title: 'another engine', properties: { Engine: 'aurora-postgresql', EngineVersion: '15.4' }, parameters }],
} satisfies Examples;
