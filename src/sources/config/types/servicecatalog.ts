import { Unknown } from '../../../core/value.ts';
import { describe } from '../../../shapes/describe.ts';
import type { Described } from '../../../shapes/described.ts';
import type { ConfigItem } from '../item.ts';
import type { Translation } from '../translation.ts';

const notShown = (what: string) => new Unknown(`AWS Config does not show the ${what} of a portfolio`, true);

function portfolio(item: ConfigItem): Described {
  const { displayName, description, providerName } = item.configuration as Readonly<Record<string, string | undefined>>;
  return describe('AWS::ServiceCatalog::Portfolio', {
    id: item.id,
    arn: item.arn,
    tags: item.tags,
    properties: {
      DisplayName: displayName ?? item.name,
      Description: description ?? notShown('description'),
      ProviderName: providerName,
    },
    state: {},
  });
}

/** With which accounts it is shared; shares with the organization are not among them. */
function shares(item: ConfigItem): readonly Described[] {
  const { accountIds = [] } = (item.supplementary.portfolioAccess ?? {}) as { readonly accountIds?: readonly string[] };
  return accountIds.map((AccountId) =>
    describe('AWS::ServiceCatalog::PortfolioShare', {
      id: `${item.id}|${AccountId}`,
      properties: { AccountId, PortfolioId: item.id },
      state: {},
    }),
  );
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::ServiceCatalog::Portfolio',
    tells: ['AWS::ServiceCatalog::PortfolioShare'],
    translate: (item) => [portfolio(item), ...shares(item)],
  },
];
