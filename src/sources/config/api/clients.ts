import type { ConfigServiceClient, ConfigServiceClientConfig } from '@aws-sdk/client-config-service';
import type { ConfigRecords } from './recorded.ts';

const pageSize = 100;

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
  const { client, BatchGetAggregateResourceConfigCommand, SelectAggregateResourceConfigCommand } = await open(config);
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
  };
}

async function open(config: ConfigServiceClientConfig) {
  const sdk = await import('@aws-sdk/client-config-service');
  const client: ConfigServiceClient = new sdk.ConfigServiceClient(config);
  return { ...sdk, client };
}
