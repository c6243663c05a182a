import { each, type Found, finding, type Resource, type Text, texts, wiring } from '../../core/index.ts';
import { iamAction, isIamService, knowsActionsOf, matchingActions, nearestAction } from '../../schema/actions.ts';
import { statementPath, statementsOf } from '../../schema/index.ts';
import { called, snippet } from '../_words.ts';
import { documentsOf, identityPolicyTypes, resourcePolicyTypes } from './_documents.ts';

export default wiring({
  id: 'WIRING_POLICY_ACTION',
  title: 'The actions that policies name exist',
  severity: 'medium',
  types: [...identityPolicyTypes, ...resourcePolicyTypes],
  shipped: {
    as: 'silence',
    what: 'IAM takes any text for an action and matches it with nothing: what was to be allowed is refused, and what was to be denied goes through. Amazon S3 refuses such a bucket policy.',
  },
  why: 'A policy with a misspelt action looks as if it allowed something. Nobody checks it when it is deployed, and the refusal comes when the code first needs the right.',
  fix: 'Write the action as the Service Authorization Reference has it: service, colon, name.',
  *check(_, { resource, graph }) {
    yield* each(documentsOf(graph, resource), ({ path, document }) =>
      each(statementsOf(document()), (statement, index) =>
        each(['Action', 'NotAction'] as const, (key) =>
          each(texts(statement, key), (action, at) =>
            slip(resource, `${statementPath(path, document(), index)}.${key}`, action, at, Array.isArray(statement[key])),
          ),
        ),
      ),
    );
  },
});

function* slip(owner: Resource, path: string, action: Text, index: number, isList: boolean): Generator<Found> {
  const written = action.value;
  const meant = meantBy(written);
  if (meant === undefined) return;
  yield finding(isList ? `${path}[${index}]` : path, `${called(owner)} names the action ${written}, which there is none of: ${meant} may be meant`, {
    expected: meant,
    fix: snippet('Name the action as AWS has it:', `- ${meant}`),
  });
}

/** What was meant by an action that there is none of; undefined for others, and where nothing like it is known: services learn new ones. */
function meantBy(written: string): string | undefined {
  const colon = written.indexOf(':');
  if (colon <= 0) return undefined;
  const service = written.slice(0, colon);
  if (isIamService(service) ? !knowsActionsOf(service) || iamAction(written) : /[*?]/.test(service)) return undefined;
  if (!/[*?]/.test(written)) return nearestAction(written);
  // A pattern that holds nothing: only a service that there is not is surely a slip.
  return matchingActions(written) === undefined && !isIamService(service) ? nearestAction(written) : undefined;
}
