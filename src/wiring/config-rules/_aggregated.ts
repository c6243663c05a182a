import { isSet, listOf, type ResourceTypes, type Text, texts } from '../../core/index.ts';

type Aggregator = ResourceTypes['AWS::Config::ConfigurationAggregator'];

/** Something that an aggregator draws from: accounts, or an organization. */
export interface AggregatedSource {
  readonly path: string;
  readonly kind: 'accounts' | 'organization';
  readonly everywhere: boolean;
  readonly regions: readonly Text[];
  readonly accounts: readonly Text[];
}

interface Source {
  readonly AllAwsRegions?: boolean;
  readonly AwsRegions?: readonly string[];
  readonly AccountIds?: readonly string[];
}

/** Each source is read when it is asked for: one that is not known hides no other. */
export function sourcesOf(properties: Aggregator): (() => AggregatedSource)[] {
  const accounts = listOf(properties.AccountAggregationSources);
  return [
    ...Array.from({ length: accounts.length }, (_, index) => () => read(accounts[index], 'accounts', `AccountAggregationSources[${index}]`)),
    ...(isSet(properties, 'OrganizationAggregationSource')
      ? [() => read(properties.OrganizationAggregationSource, 'organization', 'OrganizationAggregationSource')]
      : []),
  ];
}

function read(source: Source | undefined, kind: AggregatedSource['kind'], path: string): AggregatedSource {
  return {
    path,
    kind,
    get everywhere() {
      return source?.AllAwsRegions === true;
    },
    get regions() {
      return texts(source, 'AwsRegions');
    },
    get accounts() {
      return texts(source, 'AccountIds');
    },
  };
}
