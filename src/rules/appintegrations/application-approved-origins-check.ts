import { csv, each, finding, listOf, rule, text } from '../../core/index.ts';

export default rule({
  id: 'APPINTEGRATIONS_APPLICATION_APPROVED_ORIGINS_CHECK',
  title: 'AppIntegrations applications trust no origins but those that are allowed',
  severity: 'medium',
  types: ['AWS::AppIntegrations::Application'],
  recommended: false,
  parameters: { allowedApprovedOrigins: csv({ about: 'The origins that an application may trust; none if nothing is given.' }) },
  why: 'An approved origin may talk to the workspace of the agents, with what they see of customers. One too many, and a page of somebody else listens in.',
  fix: 'Take the origin out of ApplicationSourceConfig.ExternalUrlConfig.ApprovedOrigins.',
  *check({ ApplicationSourceConfig: source }, { parameters: { allowedApprovedOrigins: allowed = [] } }) {
    const origins = source?.ExternalUrlConfig?.ApprovedOrigins;
    const path = 'ApplicationSourceConfig.ExternalUrlConfig.ApprovedOrigins';
    // Only which ones there are decides, so an origin that is not known does not hide its neighbours.
    yield* each([...listOf<unknown>(origins).keys()], function* (index) {
      const origin = text(origins, index);
      if (origin && (allowed.length === 0 || !origin.isOneOf(allowed)))
        yield finding(`${path}[${index}]`, `the origin ${origin.pattern} is trusted`, { expected: allowed.join(', ') || 'no origins' });
    });
  },
});
