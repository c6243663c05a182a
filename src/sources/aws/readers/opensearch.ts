import { domain } from '../../../shapes/opensearch/domain.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { assembled, type Reader, service } from '../reader.ts';

const opensearch = service({
  name: 'opensearch',
  prefix: 'es',
  load: () => import('@aws-sdk/client-opensearch'),
  client: 'OpenSearchClient',
});

export const readers: readonly Reader[] = [
  opensearch.reader({
    name: 'opensearch-domains',
    types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
    calls: ['ListDomainNames', 'DescribeDomains', 'ListTags'],
    details: { ListTags: { 'AWS::OpenSearchService::Domain': ['Tags'], 'AWS::Elasticsearch::Domain': ['Tags'] } },
    async *read(api) {
      // The list is whole: it knows no pages.
      const { DomainNames: listed = [] } = await api.call('ListDomainNames', {});
      const names = listed.flatMap((one) => one.DomainName ?? []);
      for await (const few of api.batches(names, 5)) {
        const { DomainStatusList: domains = [] } = await api.call('DescribeDomains', { DomainNames: [...few] });
        const read = api.each(
          domains.filter((one) => one.Deleted !== true),
          async (one) => {
            const described = domain(one);
            const tags = await api.part(
              'ListTags',
              { ARN: one.ARN },
              { gives: ['Tags'], shape: (out) => ({ properties: tagsOf(described.type, out?.TagList) }) },
            );
            return assembled(described, tags);
          },
        );
        for await (const resources of read) yield* resources;
      }
    },
  }),
];
