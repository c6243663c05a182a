import type { Examples } from '../../core/index.ts';

const records = (group: unknown) => ({ RoleARN: 'arn:aws:iam::123456789012:role/config', RecordingGroup: group });
const useOnly = (strategy: string) => ({ RecordingStrategy: { UseOnly: strategy } });

export default {
  pass: [
    { title: 'everything', properties: records({ AllSupported: true, IncludeGlobalResourceTypes: true }) },
    { title: 'everything, and the strategy says so too', properties: records({ AllSupported: true, ...useOnly('ALL_SUPPORTED_RESOURCE_TYPES') }) },
    { title: 'a list of types', properties: records({ ResourceTypes: ['AWS::S3::Bucket', 'AWS::IAM::Role'] }) },
    {
      title: 'a list of types, and the strategy says so too',
      properties: records({ AllSupported: false, ResourceTypes: ['AWS::S3::Bucket'], ...useOnly('INCLUSION_BY_RESOURCE_TYPES') }),
    },
    {
      title: 'everything but some types',
      properties: records({ ExclusionByResourceTypes: { ResourceTypes: ['AWS::EC2::NetworkInterface'] }, ...useOnly('EXCLUSION_BY_RESOURCE_TYPES') }),
    },
  ],
  fail: [
    { title: 'there is no recording group', properties: { RoleARN: 'arn:aws:iam::123456789012:role/config' }, at: [''] },
    { title: 'the group is empty', properties: records({}), at: ['RecordingGroup'] },
    { title: 'not everything, and no types', properties: records({ AllSupported: false, IncludeGlobalResourceTypes: true }), at: ['RecordingGroup'] },
    { title: 'the list of types is empty', properties: records({ ResourceTypes: [] }), at: ['RecordingGroup'] },
    {
      title: 'everything, and a list',
      properties: records({ AllSupported: true, ResourceTypes: ['AWS::S3::Bucket'] }),
      at: ['RecordingGroup.ResourceTypes'],
    },
    {
      title: 'everything, and exclusions',
      properties: records({
        AllSupported: true,
        ExclusionByResourceTypes: { ResourceTypes: ['AWS::S3::Bucket'] },
        ...useOnly('EXCLUSION_BY_RESOURCE_TYPES'),
      }),
      at: ['RecordingGroup.ExclusionByResourceTypes'],
    },
    {
      title: 'exclusions without the strategy',
      properties: records({ ExclusionByResourceTypes: { ResourceTypes: ['AWS::S3::Bucket'] } }),
      at: ['RecordingGroup.ExclusionByResourceTypes'],
    },
    {
      title: 'the strategy excludes, and nothing is excluded',
      properties: records(useOnly('EXCLUSION_BY_RESOURCE_TYPES')),
      at: ['RecordingGroup.RecordingStrategy.UseOnly'],
    },
    {
      title: 'the strategy includes, and nothing is listed',
      properties: records(useOnly('INCLUSION_BY_RESOURCE_TYPES')),
      at: ['RecordingGroup.RecordingStrategy.UseOnly'],
    },
    {
      title: 'everything, by the strategy for a list',
      properties: records({ AllSupported: true, ...useOnly('INCLUSION_BY_RESOURCE_TYPES') }),
      at: ['RecordingGroup.RecordingStrategy.UseOnly'],
    },
    {
      title: 'everything by the strategy alone',
      properties: records(useOnly('ALL_SUPPORTED_RESOURCE_TYPES')),
      at: ['RecordingGroup.RecordingStrategy.UseOnly'],
    },
    {
      title: 'a strategy that does not exist',
      properties: records({ AllSupported: true, ...useOnly('ALL_SUPPORTED') }),
      at: ['RecordingGroup.RecordingStrategy.UseOnly'],
    },
    {
      title: 'global types beside a list',
      properties: records({ ResourceTypes: ['AWS::S3::Bucket'], IncludeGlobalResourceTypes: true }),
      at: ['RecordingGroup.IncludeGlobalResourceTypes'],
    },
    {
      title: 'types that are misspelt, CloudFormation’s name, or not recorded',
      properties: records({ ResourceTypes: ['AWS::S3::Buckett', 'AWS::S3::Bucket', 'AWS::IAM::ManagedPolicy', 'AWS::S3::BucketPolicy'] }),
      at: ['RecordingGroup.ResourceTypes[0]', 'RecordingGroup.ResourceTypes[2]', 'RecordingGroup.ResourceTypes[3]'],
    },
  ],
  unknown: [
    {
      title: 'whether everything is recorded is given on deployment',
      template: {
        Parameters: { All: { Type: 'String', AllowedValues: ['true', 'false'] } },
        Resources: { Recorder: { Type: 'AWS::Config::ConfigurationRecorder', Properties: records({ AllSupported: { Ref: 'All' } }) } },
      },
    },
    {
      title: 'the types are given on deployment',
      template: {
        Parameters: { Types: { Type: 'CommaDelimitedList' } },
        Resources: { Recorder: { Type: 'AWS::Config::ConfigurationRecorder', Properties: records({ ResourceTypes: { Ref: 'Types' } }) } },
      },
    },
  ],
} satisfies Examples;
