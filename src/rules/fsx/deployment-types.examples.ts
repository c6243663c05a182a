import type { ExamplesByRule } from '../../core/index.ts';

const parameters = { deploymentTypes: 'MULTI_AZ_1,MULTI_AZ_2' };
const subnets = { SubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] };
const ontap = (DeploymentType: unknown) => ({ FileSystemType: 'ONTAP', ...subnets, OntapConfiguration: { DeploymentType } });
const openzfs = (DeploymentType: unknown) => ({ FileSystemType: 'OPENZFS', ...subnets, OpenZFSConfiguration: { DeploymentType } });
const windows = (properties: object) => ({ FileSystemType: 'WINDOWS', ...subnets, WindowsConfiguration: { ThroughputCapacity: 32, ...properties } });
const parameter = (properties: Readonly<Record<string, unknown>>) => ({
  title: 'it is a parameter without default',
  parameters,
  template: { Parameters: { Type: { Type: 'String' } }, Resources: { Files: { Type: 'AWS::FSx::FileSystem', Properties: properties } } },
});

export default {
  FSX_ONTAP_DEPLOYMENT_TYPE_CHECK: {
    pass: [{ title: 'an allowed type', properties: ontap('MULTI_AZ_2'), parameters }],
    fail: [{ title: 'another type', properties: ontap('SINGLE_AZ_1'), parameters, at: ['OntapConfiguration.DeploymentType'] }],
    unknown: [parameter(ontap({ Ref: 'Type' }))],
    notApplicable: [{ title: 'another kind', properties: windows({}), parameters }],
  },
  FSX_OPENZFS_DEPLOYMENT_TYPE_CHECK: {
    pass: [{ title: 'an allowed type', properties: openzfs('MULTI_AZ_1'), parameters }],
    fail: [{ title: 'another type', properties: openzfs('SINGLE_AZ_HA_2'), parameters, at: ['OpenZFSConfiguration.DeploymentType'] }],
    unknown: [parameter(openzfs({ Ref: 'Type' }))],
    notApplicable: [{ title: 'another kind', properties: windows({}), parameters }],
  },
  FSX_WINDOWS_DEPLOYMENT_TYPE_CHECK: {
    pass: [{ title: 'an allowed type', properties: windows({ DeploymentType: 'MULTI_AZ_1' }), parameters }],
    fail: [
      { title: 'another type', properties: windows({ DeploymentType: 'SINGLE_AZ_2' }), parameters, at: ['WindowsConfiguration.DeploymentType'] },
      { title: 'nothing is said, so it is one zone', properties: windows({}), parameters, at: ['WindowsConfiguration.DeploymentType'] },
    ],
    unknown: [parameter(windows({ DeploymentType: { Ref: 'Type' } }))],
    notApplicable: [{ title: 'another kind', properties: ontap('SINGLE_AZ_1'), parameters }],
  },
} satisfies ExamplesByRule;
