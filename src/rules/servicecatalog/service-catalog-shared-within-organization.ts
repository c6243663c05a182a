import { each, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SERVICE_CATALOG_SHARED_WITHIN_ORGANIZATION',
  title: 'Service Catalog portfolios are shared with the organization, not with single accounts',
  severity: 'high',
  types: ['AWS::ServiceCatalog::Portfolio', 'AWS::ServiceCatalog::PortfolioShare'],
  recommended: false,
  needs: [
    { type: 'AWS::ServiceCatalog::PortfolioShare', theirs: 'PortfolioId', fields: ['AccountId'] },
    { type: 'AWS::ServiceCatalog::Portfolio', ours: 'PortfolioId', fields: [] },
  ],
  why: 'A share with an account stays when the account leaves the organization, and lets in any account whose number was typed.',
  fix: 'Take the AWS::ServiceCatalog::PortfolioShare away, and share the portfolio with the organization or a unit of it, which CloudFormation cannot do.',
  // A share belongs to its portfolio; one of a portfolio that is not among what is judged speaks for itself.
  scope: (_, { resource, related }) =>
    resource.type === 'AWS::ServiceCatalog::PortfolioShare' && related('AWS::ServiceCatalog::Portfolio').items.length > 0
      ? 'its portfolio is judged by it'
      : true,
  *check(_, { resource, related }) {
    if (resource.type === 'AWS::ServiceCatalog::PortfolioShare') {
      yield finding('AccountId', 'the portfolio is shared with a single account', { expected: 'a share with the organization' });
      return;
    }
    // Every share that CloudFormation makes is one with an account.
    const shares = related('AWS::ServiceCatalog::PortfolioShare');
    yield* each(shares, function* ({ resource: share }) {
      yield finding('', 'the portfolio is shared with a single account', {
        expected: 'a share with the organization',
        related: [{ resource: share, path: 'AccountId' }],
      });
    });
    if (!shares.complete) shares.raise();
  },
});
