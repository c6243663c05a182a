import { each, finding, formatPath, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';
import { bodyOf } from './_body.ts';

export default wiring({
  id: 'WIRING_DASHBOARD_JSON',
  title: 'The body of a dashboard is JSON of the shape that CloudWatch reads',
  severity: 'medium',
  types: ['AWS::CloudWatch::Dashboard'],
  shipped: {
    as: 'deploy error',
    what: 'CloudWatch refuses the dashboard (InvalidParameterInput: The dashboard body is invalid), and the stack is rolled back.',
  },
  why: 'The body is one long text that no editor checks: a comma too many, or a bracket too few, is found when it is deployed.',
  fix: 'Write DashboardBody as JSON: an object with a list of widgets, and start, end, periodOverride or variables beside it.',
  *check(properties, { resource, graph }) {
    const body = bodyOf(graph, resource, properties);
    const { parsed } = body;
    if (!parsed.ok) {
      if (parsed.veiled) graph.unknown('what is put into the body is not known, and the body is no JSON without it', 'DashboardBody');
      yield finding('DashboardBody', `the body of ${called(resource)} cannot be read: ${body.inWords(parsed.problem)}`, {
        expected: 'JSON',
        actual: 'no JSON',
      });
      return;
    }
    yield* each(parsed.problems, ({ path, problem }) => {
      if (path[0] === 'widgets' && path.length > 1) return [];
      const where = path.length === 0 ? '' : ` at ${formatPath(path)}`;
      return [finding('DashboardBody', `the body of ${called(resource)} is wrong${where}: ${body.inWords(problem)}`, { actual: 'another shape' })];
    });
  },
});
