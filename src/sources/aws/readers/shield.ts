import { protectedRegion, protection } from '../../../shapes/shield/protection.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { assembled, type Reader, service } from '../reader.ts';

const shield = service({ name: 'shield', load: () => import('@aws-sdk/client-shield'), client: 'ShieldClient', gone: ['ResourceNotFoundException'] });

export const readers: readonly Reader[] = [
  shield.reader({
    name: 'shield-protections',
    scope: 'account',
    types: ['AWS::Shield::Protection'],
    calls: ['GetSubscriptionState', 'ListProtections', 'ListTagsForResource'],
    details: { ListTagsForResource: { 'AWS::Shield::Protection': ['Tags'] } },
    async *read(api) {
      // Without a subscription there are no protections, and asking for them fails.
      if ((await api.call('GetSubscriptionState', {})).SubscriptionState !== 'ACTIVE') return;
      const read = api.each(
        api.list('ListProtections', { MaxResults: 1000 }, (out) => out.Protections),
        async (one) => {
          const tags = await api.part(
            'ListTagsForResource',
            { ResourceARN: one.ProtectionArn },
            { gives: ['Tags'], shape: (out) => ({ properties: tagsOf('AWS::Shield::Protection', out?.Tags) }) },
          );
          const region = protectedRegion(one);
          return assembled({ ...protection(one), ...(region === undefined ? {} : { region }) }, tags);
        },
      );
      for await (const resources of read) yield* resources;
    },
  }),
];
