import { each, finding, formatPath, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { bodyOf, noBody } from './_body.ts';

export default wiring({
  id: 'WIRING_DASHBOARD_WIDGET',
  title: 'The widgets of a dashboard are of types that exist, have what these need, and fit the grid',
  severity: 'medium',
  types: ['AWS::CloudWatch::Dashboard'],
  shipped: {
    as: 'deploy error',
    what: 'CloudWatch refuses most of these when the dashboard is made (DashboardValidationMessages), and shows an empty box for the rest.',
  },
  why: 'A widget of an unknown type, without its region, or wider than the 24 columns of a dashboard shows nothing, or keeps the whole dashboard from being made.',
  fix: 'Give each widget in DashboardBody a type that CloudWatch has, the properties that the type wants, and a place within 24 columns.',
  scope: (properties, { resource, graph }) => bodyOf(graph, resource, properties).parsed.ok || noBody,
  *check(properties, { resource, graph }) {
    const body = bodyOf(graph, resource, properties);
    yield* each(body.parsed.ok ? body.parsed.problems : [], ({ path, problem }) => {
      if (path[0] !== 'widgets' || path.length < 2) return [];
      return [
        finding('DashboardBody', `${called(resource)} has a mistake at ${formatPath(path)}: ${body.inWords(problem)}`, {
          actual: 'a widget that CloudWatch does not take',
        }),
      ];
    });
  },
});
