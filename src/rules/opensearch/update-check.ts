import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'OPENSEARCH_UPDATE_CHECK',
  title: 'OpenSearch domains have the latest software',
  severity: 'low',
  types: ['AWS::OpenSearchService::Domain'],
  why: 'Updates of the service software close holes and mend faults. What is put off long enough, AWS installs at a time of its own.',
  fix: 'Install the update that is offered, or let SoftwareUpdateOptions.AutoSoftwareUpdateEnabled do so in the off-peak window.',
  *check(_, { state }) {
    const software = state.ServiceSoftwareOptions as { readonly UpdateAvailable?: boolean } | undefined;
    if (software?.UpdateAvailable === true) yield finding('', 'an update of its software waits to be installed', { expected: 'the latest software' });
  },
});
