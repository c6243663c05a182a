import type { DeliveryStreamDescription, DestinationDescription } from '@aws-sdk/client-firehose';
import type { ResourceTypes } from '../../core/resource.ts';
import { describe, type ToldMembers } from '../describe.ts';
import type { Described } from '../described.ts';
import type { RawTags } from '../tags.ts';

type Stream = ResourceTypes['AWS::KinesisFirehose::DeliveryStream'];

/** What the API describes as a description is a configuration in CloudFormation. Of a stream to S3 both kinds are told: the longer one is it. */
const destinations: readonly (readonly [keyof DestinationDescription, keyof Stream])[] = [
  ['ExtendedS3DestinationDescription', 'ExtendedS3DestinationConfiguration'],
  ['RedshiftDestinationDescription', 'RedshiftDestinationConfiguration'],
  ['ElasticsearchDestinationDescription', 'ElasticsearchDestinationConfiguration'],
  ['AmazonopensearchserviceDestinationDescription', 'AmazonopensearchserviceDestinationConfiguration'],
  ['AmazonOpenSearchServerlessDestinationDescription', 'AmazonOpenSearchServerlessDestinationConfiguration'],
  ['SplunkDestinationDescription', 'SplunkDestinationConfiguration'],
  ['HttpEndpointDestinationDescription', 'HttpEndpointDestinationConfiguration'],
  ['SnowflakeDestinationDescription', 'SnowflakeDestinationConfiguration'],
  ['IcebergDestinationDescription', 'IcebergDestinationConfiguration'],
  ['S3DestinationDescription', 'S3DestinationConfiguration'],
];

const renamed: { readonly [name: string]: string } = { S3DestinationDescription: 'S3Configuration', S3BackupDescription: 'S3BackupConfiguration' };

export function deliveryStream(told: DeliveryStreamDescription, tags: RawTags): Described {
  const { DeliveryStreamName: name = '', Source: source, DeliveryStreamEncryptionConfiguration: encryption } = told;
  const { KinesisStreamSourceDescription: kinesis, MSKSourceDescription: msk, DirectPutSourceDescription: direct } = source ?? {};
  const encrypted = encryption?.KeyType !== undefined && !/^(DISABLED|DISABLING|ENABLING_FAILED)$/.test(encryption.Status ?? '');
  return describe('AWS::KinesisFirehose::DeliveryStream', {
    id: name,
    arn: told.DeliveryStreamARN,
    properties: {
      DeliveryStreamName: name,
      DeliveryStreamType: told.DeliveryStreamType,
      DeliveryStreamEncryptionConfigurationInput: encrypted ? { KeyType: encryption?.KeyType, KeyARN: encryption?.KeyARN } : undefined,
      KinesisStreamSourceConfiguration: kinesis && { KinesisStreamARN: kinesis.KinesisStreamARN, RoleARN: kinesis.RoleARN },
      MSKSourceConfiguration: msk && {
        MSKClusterARN: msk.MSKClusterARN,
        TopicName: msk.TopicName,
        AuthenticationConfiguration: msk.AuthenticationConfiguration,
        ReadFromTimestamp: msk.ReadFromTimestamp,
      },
      DirectPutSourceConfiguration: direct as never,
      DatabaseSourceConfiguration: source?.DatabaseSourceDescription as never,
      ...destinationOf(told.Destinations?.[0]),
    },
    tags,
    state: { status: told.DeliveryStreamStatus, encryptionStatus: encryption?.Status ?? 'DISABLED' },
  });
}

/** A stream has one destination. */
function destinationOf(told: DestinationDescription | undefined): ToldMembers<Stream> {
  for (const [described, configured] of destinations) {
    const destination = told?.[described];
    if (typeof destination !== 'object') continue;
    const entries = Object.entries(destination).map(([key, value]) => [renamed[key] ?? key, value]);
    return { [configured]: Object.fromEntries(entries) } as ToldMembers<Stream>;
  }
  return {};
}
