import { finding, type Path, wiring } from '../../core/index.ts';
import { formatPath } from '../../core/path.ts';
import { examinePattern, type PatternProblem } from '../_parse/event-pattern.ts';
import { called } from '../_words.ts';
import { isSurelyText, patternOf, type WrittenPattern } from './_pattern.ts';

export default wiring({
  id: 'WIRING_EVENT_PATTERN_SHAPE',
  title: 'An event pattern has the shape that EventBridge takes, and fields that events have',
  severity: 'high',
  types: ['AWS::Events::Rule'],
  shipped: {
    as: 'deploy error',
    what: 'PutRule answers "Event pattern is not valid" and the stack rolls back. A field that no event has is taken, and the rule never fires.',
  },
  why: 'Every value of a pattern stands in an array, and operators have forms of their own. What is no pattern is refused; what is one, of a field that events do not have, matches nothing.',
  fix: 'Put each value in an array, spell operators as EventBridge does, and use the outermost fields of events: source, detail-type, detail, resources, account, region.',
  *check(properties, { resource, graph }) {
    const pattern = patternOf(graph, { resource, properties });
    if (!pattern) return;
    for (const problem of problemsOf(pattern)) {
      const { path, problem: what, meant, silent } = problem;
      const place = path.length > 0 ? ` at ${formatPath(path)}` : '';
      yield finding(pattern.at(path), `the event pattern of ${called(resource)} ${silent ? 'matches nothing' : 'is not valid'}${place}: ${what}`, {
        expected: meant ?? 'what EventBridge takes in an event pattern',
        ...(meant === undefined ? {} : { fix: `In its place: ${meant}` }),
      });
    }
    const open = pattern.open.find((one) => !isSurelyText(one));
    if (open) graph.unknown(open.text.parts.map((part) => (typeof part === 'string' ? '' : part.reason)).join(''), formatPath(pattern.at(open.path)));
  },
});

/** What is wrong, but for what the unknown alone would make so: it may be a list or an object where it must. */
function problemsOf({ tree, open }: WrittenPattern): readonly PatternProblem[] {
  if (tree === undefined) return [{ path: [], problem: 'it is no JSON object' }];
  const unsure = open.filter((one) => !isSurelyText(one)).map((one) => one.path);
  return examinePattern(tree).filter(({ path }) => !unsure.some((one) => isWithin(one, path)));
}

function isWithin(inner: Path, outer: Path): boolean {
  return outer.every((step, index) => step === inner[index]);
}
