import { finding, wiring } from '../../core/index.ts';
import { called, listed } from '../_words.ts';
import { bodyOf, noBody } from './_body.ts';
import { dimensionSlip, orMeant } from './_metrics.ts';
import { eachShown, once } from './_widgets.ts';

export default wiring({
  id: 'WIRING_DASHBOARD_DIMENSIONS',
  title: 'A dashboard names metrics by the dimensions that they are published with',
  severity: 'medium',
  types: ['AWS::CloudWatch::Dashboard'],
  shipped: {
    as: 'silence',
    what: 'The graph stays empty for ever, since a metric with other dimensions is another metric.',
  },
  why: 'CloudWatch does not put data together: a metric is found only with exactly the dimensions that it is published with.',
  fix: 'Give each metric in DashboardBody all dimensions of one of the sets that its service publishes it with, and no others.',
  scope: (properties, { resource, graph }) => bodyOf(graph, resource, properties).parsed.ok || noBody,
  *check(properties, { resource, graph }) {
    const isNew = once();
    yield* eachShown(graph, resource, properties, (shown) => {
      const slip = dimensionSlip(graph, shown);
      if (!slip) return [];
      const found = finding('DashboardBody', `${shown.widget} of ${called(resource)} stays empty: ${slip.problem}${orMeant(slip)}`, {
        expected: slip.meant ?? 'the dimensions that the metric is published with',
        actual: listed(shown.dimensions().map((one) => one.name.pattern)) || 'none',
      });
      return isNew(found) ? [found] : [];
    });
  },
});
