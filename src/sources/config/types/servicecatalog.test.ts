import { expect, test } from 'vitest';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { describeItem } from '../translate.ts';

const item = (id: string, tags: Readonly<Record<string, string>>, accountIds: readonly string[]): ConfigItem => ({
  type: 'AWS::ServiceCatalog::Portfolio',
  id,
  name: id,
  arn: `arn:aws:catalog:eu-west-1:111122223333:portfolio/${id}`,
  account: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
  capturedAt: '2026-11-01T00:00:00.000Z',
  tags,
  configuration: { providerName: 'platform', tagOptions: [] },
  supplementary: { portfolioAccess: { accountIds }, constraints: [], principals: [] },
  relationships: [],
});

test('portfolios as items get the verdicts of the template, by the accounts that they are shared with', async () => {
  const own = { ProviderName: 'platform' };
  const template = {
    Kept: { Type: 'AWS::ServiceCatalog::Portfolio', Properties: { ...own, DisplayName: 'kept', Tags: [{ Key: 'Owner', Value: 'platform' }] } },
    Shared: { Type: 'AWS::ServiceCatalog::Portfolio', Properties: { ...own, DisplayName: 'shared' } },
    Share: { Type: 'AWS::ServiceCatalog::PortfolioShare', Properties: { PortfolioId: { Ref: 'Shared' }, AccountId: '444455556666' } },
  };
  const described = [item('port-kept', { Owner: 'platform' }, []), item('port-shared', {}, ['444455556666'])].flatMap(describeItem);
  expect(await differences({ template, described })).toEqual([]);
  expect(described.map((one) => one.id)).toEqual(['port-kept', 'port-shared', 'port-shared|444455556666']);
});
