import { csv, finding, rule } from '../../core/index.ts';

const kinds = [
  { kind: 'ONTAP', name: 'ONTAP', key: 'OntapConfiguration' },
  { kind: 'OPENZFS', name: 'OpenZFS', key: 'OpenZFSConfiguration' },
  { kind: 'WINDOWS', name: 'Windows', key: 'WindowsConfiguration' },
] as const;

export default kinds.map(({ kind, name, key }) =>
  rule({
    id: `FSX_${kind}_DEPLOYMENT_TYPE_CHECK`,
    title: `FSx for ${name} file systems are deployed as the house has chosen`,
    severity: 'medium',
    recommended: false,
    types: ['AWS::FSx::FileSystem'],
    parameters: { deploymentTypes: csv({ about: 'The deployment types that are allowed: `MULTI_AZ_1,SINGLE_AZ_2`.', required: true }) },
    why: 'A file system in one zone is gone for as long as that zone is, and nobody can change that afterwards: the deployment type stays.',
    fix: `Set ${key}.DeploymentType to a type that the parameters allow; a file system that is there already is replaced.`,
    scope: (fileSystem) => fileSystem.FileSystemType === kind || `it is not of the kind ${name}`,
    *check(fileSystem, { parameters: { deploymentTypes: allowed } }) {
      // Only Windows file systems may leave it out, and are then in one zone.
      const type = fileSystem[key]?.DeploymentType ?? 'SINGLE_AZ_1';
      if (!allowed.includes(type))
        yield finding(`${key}.DeploymentType`, `the deployment type ${type} is not allowed`, { expected: allowed.join(' or ') });
    },
  }),
);
