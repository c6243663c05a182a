import { anyOf, finding, type Graph, type Resource, some, text, wiring } from '../../core/index.ts';
import { swallowsErrors } from '../_parse/code.ts';
import { called } from '../_words.ts';
import { isCalledAsynchronously } from './_asynchronous.ts';
import { codeOf, placeOf, reachable } from './_code.ts';

export default wiring({
  id: 'WIRING_FUNCTION_SWALLOWS_ERRORS',
  title: 'A function that events feed throws what it fails on, and does not answer as if all were well',
  severity: 'medium',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'The invocation counts as a success, whatever status it answers: there is no second try, no dead letter, and the metric Errors stays at zero.',
  },
  why: 'A status code means something to an HTTP client only. Whoever calls with an event or from a queue asks nothing but whether the function threw, and takes a caught error for work that is done.',
  fix: 'Throw the error again after it was logged, or for a batch answer with the ids of the records that failed.',
  scope: (_, { resource, graph }) => isFed(graph, resource) || isStep(graph, resource) || 'no event, no queue and no state machine feeds it',
  *check(_, { resource, graph }) {
    const code = codeOf(graph.node<'AWS::Lambda::Function'>(resource));
    if (!code) return;
    for (const file of reachable(code)) {
      for (const { line, kind, what } of swallowsErrors(file.source, file.language, code.handler)) {
        if (file !== code.entry && kind === 'logs-only') continue;
        // A step may well go on after what it could not do; an answer of 500 is what nobody meant for a state machine.
        if (kind === 'logs-only' && !isFed(graph, resource)) continue;
        // An HTTP client may call it too, and wants to be told.
        if (kind === 'answers-500' && answersHttp(graph, resource)) continue;
        yield finding(
          'Code',
          `${called(resource)} ${what} (${placeOf(code, file, line)}), which counts as a success: nothing is tried again or put aside`,
          {
            expected: 'the error thrown again',
          },
        );
      }
    }
  },
});

function isFed(graph: Graph, fn: Resource): boolean {
  return anyOf(
    () => isCalledAsynchronously(graph, fn),
    () => some(graph.joined(fn, { type: 'AWS::Lambda::EventSourceMapping', theirs: 'FunctionName' }), () => true),
  );
}

/** Whether a state machine calls it: that tries again what was thrown, and takes every answer for one. */
function isStep(graph: Graph, fn: Resource): boolean {
  return graph.followers(fn).some((one) => one.type === 'AWS::StepFunctions::StateMachine');
}

const http = ['apigateway.amazonaws.com', 'elasticloadbalancing.amazonaws.com', 'vpc-lattice.amazonaws.com', '*'];

function answersHttp(graph: Graph, fn: Resource): boolean {
  return anyOf(
    () => some(graph.joined(fn, { type: 'AWS::Lambda::Url', theirs: 'TargetFunctionArn' }), () => true),
    () =>
      some(
        graph.joined(fn, { type: 'AWS::Lambda::Permission', theirs: 'FunctionName' }),
        (one) => text(one.properties, 'Principal')?.isOneOf(http) === true,
      ),
  );
}
