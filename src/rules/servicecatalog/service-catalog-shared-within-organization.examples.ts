import type { Examples } from '../../core/index.ts';

const portfolio = { Type: 'AWS::ServiceCatalog::Portfolio', Properties: { DisplayName: 'Basics', ProviderName: 'Platform' } };

export default {
  pass: [{ title: 'nothing is shared with an account', properties: portfolio.Properties }],
  fail: [
    {
      title: 'the portfolio is shared with an account',
      resources: {
        Basics: portfolio,
        Share: { Type: 'AWS::ServiceCatalog::PortfolioShare', Properties: { PortfolioId: { Ref: 'Basics' }, AccountId: '111122223333' } },
      },
      at: [''],
    },
    {
      title: 'a share of a portfolio from elsewhere',
      type: 'AWS::ServiceCatalog::PortfolioShare',
      properties: { PortfolioId: 'port-0123456789abc', AccountId: '111122223333' },
      at: ['AccountId'],
    },
  ],
  unknown: [
    {
      title: 'which portfolio a share is of hangs on a condition',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Conditions: { IsTest: { 'Fn::Equals': [{ Ref: 'Stage' }, 'test'] } },
        Resources: {
          Basics: portfolio,
          Share: {
            Type: 'AWS::ServiceCatalog::PortfolioShare',
            Condition: 'IsTest',
            Properties: { PortfolioId: { Ref: 'Basics' }, AccountId: '111122223333' },
          },
        },
      },
    },
  ],
} satisfies Examples;
