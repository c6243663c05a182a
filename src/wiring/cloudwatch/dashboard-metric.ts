import { finding, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { bodyOf, noBody } from './_body.ts';
import { metricSlip, orMeant } from './_metrics.ts';
import { eachShown, once } from './_widgets.ts';

export default wiring({
  id: 'WIRING_DASHBOARD_METRIC',
  title: 'A dashboard shows metrics that somebody publishes',
  severity: 'medium',
  types: ['AWS::CloudWatch::Dashboard'],
  shipped: {
    as: 'silence',
    what: 'The graph stays empty for ever. It looks like a quiet day, and nobody can tell that nothing is watched.',
  },
  why: 'CloudWatch takes any namespace and any name, and draws an empty graph for those that nobody publishes.',
  fix: 'Name the metric in DashboardBody as its publisher does: the namespace of the service, and the exact name, whose case counts.',
  scope: (properties, { resource, graph }) => bodyOf(graph, resource, properties).parsed.ok || noBody,
  *check(properties, { resource, graph }) {
    const isNew = once();
    yield* eachShown(graph, resource, properties, (shown) => {
      const slip = metricSlip(graph, shown);
      if (!slip) return [];
      const found = finding('DashboardBody', `${shown.widget} of ${called(resource)} stays empty: ${slip.problem}${orMeant(slip)}`, {
        expected: slip.meant ?? 'a metric that exists',
        actual: (slip.in === 'name' ? shown.name : shown.namespace).pattern,
      });
      return isNew(found) ? [found] : [];
    });
  },
});
