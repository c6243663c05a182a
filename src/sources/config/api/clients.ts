import type { AggregatedSourceStatus, ConfigServiceClient, ConfigServiceClientConfig } from '@aws-sdk/client-config-service';
import { plainFailure } from '../plain-failure.ts';
import type { ConfigRecords } from './recorded.ts';

const pageSize = 100;
/** How many sources of an aggregator are said one by one. */
const mostNamed = 5;

/** What is recorded in the client's own account and region. */
export async function accountRecords(config: ConfigServiceClientConfig): Promise<ConfigRecords> {
  const { client, BatchGetResourceConfigCommand, SelectResourceConfigCommand } = await open(config);
  return {
    async select(Expression, NextToken) {
      const { Results = [], NextToken: next } = await client.send(new SelectResourceConfigCommand({ Expression, Limit: pageSize, NextToken }));
      return { results: Results, next };
    },
    async batchGet(keys) {
      const resourceKeys = keys.map(({ resourceType, resourceId }) => ({ resourceType: resourceType as never, resourceId }));
      const { baseConfigurationItems = [], unprocessedResourceKeys = [] } = await client.send(new BatchGetResourceConfigCommand({ resourceKeys }));
      const unprocessed = new Set(unprocessedResourceKeys.map((one) => `${one.resourceType} ${one.resourceId}`));
      return { items: baseConfigurationItems, unprocessed: keys.filter((one) => unprocessed.has(`${one.resourceType} ${one.resourceId}`)) };
    },
  };
}

/** What an aggregator has gathered from its accounts and regions. */
export async function aggregatedRecords(config: ConfigServiceClientConfig, ConfigurationAggregatorName: string): Promise<ConfigRecords> {
  const {
    client,
    BatchGetAggregateResourceConfigCommand,
    SelectAggregateResourceConfigCommand,
    DescribeConfigurationAggregatorSourcesStatusCommand,
  } = await open(config);
  return {
    async select(Expression, NextToken) {
      const { Results = [], NextToken: next } = await client.send(
        new SelectAggregateResourceConfigCommand({ ConfigurationAggregatorName, Expression, Limit: pageSize, NextToken }),
      );
      return { results: Results, next };
    },
    async batchGet(keys) {
      const ResourceIdentifiers = keys.map(({ accountId, awsRegion, resourceType, resourceId }) => ({
        SourceAccountId: accountId,
        SourceRegion: awsRegion,
        ResourceType: resourceType as never,
        ResourceId: resourceId,
      }));
      const { BaseConfigurationItems = [], UnprocessedResourceIdentifiers = [] } = await client.send(
        new BatchGetAggregateResourceConfigCommand({ ConfigurationAggregatorName, ResourceIdentifiers }),
      );
      const unprocessed = UnprocessedResourceIdentifiers.map((one) => ({
        resourceType: one.ResourceType as string,
        resourceId: one.ResourceId as string,
        accountId: one.SourceAccountId as string,
        awsRegion: one.SourceRegion as string,
      }));
      return { items: BaseConfigurationItems, unprocessed };
    },
    async unsaid() {
      const behind: AggregatedSourceStatus[] = [];
      let NextToken: string | undefined;
      do {
        const input = { ConfigurationAggregatorName, UpdateStatus: ['FAILED' as const, 'OUTDATED' as const], NextToken };
        const page = await client.send(new DescribeConfigurationAggregatorSourcesStatusCommand(input)).catch((thrown: Error) => thrown);
        if (page instanceof Error) return [`nobody tells whether the aggregator has gathered all that its sources record (${plainFailure(page)})`];
        behind.push(...(page.AggregatedSourceStatusList ?? []));
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
      const named = behind.slice(0, mostNamed).map(notGathered);
      return behind.length > mostNamed ? [...named, `and ${behind.length - mostNamed} more such sources`] : named;
    },
  };
}

function notGathered({ SourceId, AwsRegion, LastUpdateStatus, LastErrorCode, LastErrorMessage }: AggregatedSourceStatus): string {
  const why = [LastErrorCode, LastErrorMessage].filter((one) => one !== undefined && one !== '').join(': ');
  const place = `${SourceId}${AwsRegion === undefined ? '' : ` in ${AwsRegion}`}`;
  const what = LastUpdateStatus === 'OUTDATED' ? 'has only older items' : 'could gather nothing new';
  return `of ${place} the aggregator ${what}${why === '' ? '' : ` (${why})`}`;
}

async function open(config: ConfigServiceClientConfig) {
  const sdk = await import('@aws-sdk/client-config-service');
  const client: ConfigServiceClient = new sdk.ConfigServiceClient(config);
  return { ...sdk, client };
}
