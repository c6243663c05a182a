import type { BaseConfigurationItem } from '@aws-sdk/client-config-service';

/** An item in the dialect of snapshots, as AWS Config's APIs tell it: without the tags and relationships, which a query answers. */
export type RecordedItem = BaseConfigurationItem & { readonly tags?: unknown; readonly relationships?: unknown };

/** What names a resource to AWS Config. */
export interface ResourceKey {
  readonly resourceType: string;
  readonly resourceId: string;
  readonly accountId?: string;
  readonly awsRegion?: string;
}

/** The two calls that read what AWS Config has recorded: of one account and region, or through an aggregator. */
export interface ConfigRecords {
  /** A page of an advanced query: each result a text of JSON. */
  select(expression: string, token: string | undefined): Promise<{ readonly results: readonly string[]; readonly next: string | undefined }>;
  batchGet(keys: readonly ResourceKey[]): Promise<{ readonly items: readonly BaseConfigurationItem[]; readonly unprocessed: readonly ResourceKey[] }>;
  /** Asked at the end: why this may not be all, where several accounts and regions have told. */
  unsaid?(): Promise<readonly string[]>;
}

export interface RecordedBatch {
  readonly items: readonly RecordedItem[];
  /** Resources that AWS Config has listed, and then has not told about. */
  readonly missing: readonly ResourceKey[];
}

/** The most that one call takes. */
const batchSize = 100;
const attempts = 4;

/** Lists what is recorded by a query and fetches it in batches, the next one while the last is judged. */
export async function* recorded(
  api: ConfigRecords,
  {
    types = [],
    wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  }: { types?: readonly string[]; wait?(ms: number): Promise<void> } = {},
): AsyncGenerator<RecordedBatch> {
  let ahead: Promise<RecordedBatch> | undefined;
  for await (const listed of batches(api, types)) {
    const fetching = fetched(api, listed, wait);
    // It may fail while nobody waits for it yet; whoever awaits it is told.
    fetching.catch(() => {});
    if (ahead) yield await ahead;
    ahead = fetching;
  }
  if (ahead) yield await ahead;
}

type Listed = ResourceKey & { readonly tags?: unknown; readonly relationships?: unknown };

async function* batches(api: ConfigRecords, types: readonly string[]): AsyncGenerator<Listed[]> {
  let batch: Listed[] = [];
  for (const expression of expressions(types)) {
    let token: string | undefined;
    do {
      const page = await api.select(expression, token);
      for (const result of page.results) {
        batch.push(JSON.parse(result) as Listed);
        if (batch.length < batchSize) continue;
        yield batch;
        batch = [];
      }
      token = page.next;
    } while (token !== undefined);
  }
  if (batch.length > 0) yield batch;
}

/** A query may have 4,096 characters: many types are asked for in several. */
function expressions(types: readonly string[]): string[] {
  const fields = 'SELECT resourceId, resourceType, accountId, awsRegion, tags, relationships';
  if (types.length === 0) return [fields];
  const queries: string[] = [];
  for (let start = 0; start < types.length; start += 50)
    queries.push(
      `${fields} WHERE resourceType IN (${types
        .slice(start, start + 50)
        .map((type) => `'${type.replaceAll("'", '')}'`)
        .join(', ')})`,
    );
  return queries;
}

async function fetched(api: ConfigRecords, listed: readonly Listed[], wait: (ms: number) => Promise<void>): Promise<RecordedBatch> {
  const beside = new Map(listed.map((one) => [keyOf(one), one]));
  const items: RecordedItem[] = [];
  let open: readonly ResourceKey[] = listed.map(({ resourceType, resourceId, accountId, awsRegion }) => ({
    resourceType,
    resourceId,
    ...(accountId === undefined ? {} : { accountId }),
    ...(awsRegion === undefined ? {} : { awsRegion }),
  }));
  for (let attempt = 0; open.length > 0 && attempt < attempts; attempt++) {
    if (attempt > 0) await wait(500 * 2 ** attempt);
    const { items: told, unprocessed } = await api.batchGet(open);
    for (const item of told) {
      const one = beside.get(keyOf(item as ResourceKey)) ?? onlyOne(listed, item);
      items.push({
        ...item,
        ...(one?.tags === undefined ? {} : { tags: one.tags }),
        ...(one?.relationships === undefined ? {} : { relationships: one.relationships }),
      });
      if (one) beside.delete(keyOf(one));
    }
    open = unprocessed;
  }
  return { items, missing: [...beside.values()] };
}

/** What an item is called that does not say where it stands; another account's of the same id is not it. */
function onlyOne(listed: readonly Listed[], item: BaseConfigurationItem): Listed | undefined {
  const alike = listed.filter((one) => one.resourceType === item.resourceType && one.resourceId === item.resourceId);
  return alike.length === 1 ? alike[0] : undefined;
}

function keyOf({ resourceType, resourceId, accountId, awsRegion }: ResourceKey): string {
  return `${accountId} ${awsRegion} ${resourceType} ${resourceId}`;
}
