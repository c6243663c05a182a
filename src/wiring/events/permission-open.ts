import { finding, isSet, text, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

/** Services that call functions on behalf of a resource of somebody's, and say whose. */
const onBehalf =
  /^(?:apigateway|cloudtrail|cloudwatch|config|events|iot|lambda\.alarms\.cloudwatch|logs|s3|secretsmanager|ses|sns)\.amazonaws\.com(?:\.cn)?$/;

export default wiring({
  id: 'WIRING_PERMISSION_OPEN',
  title: 'A permission for a service says on whose behalf the service may invoke the function',
  severity: 'medium',
  types: ['AWS::Lambda::Permission'],
  shipped: {
    as: 'risk',
    what: 'Everything works. So does a rule, bucket or topic of any other account that names the function: the service invokes it for them as well.',
  },
  why: 'A service calls for all its customers. A permission that names the service alone lets it invoke the function for anybody who knows its ARN.',
  fix: 'Add the ARN of the one resource as SourceArn, or the account as SourceAccount.',
  *check(permission, { resource }) {
    if (isSet(permission, 'SourceArn') || isSet(permission, 'SourceAccount') || isSet(permission, 'PrincipalOrgID')) return;
    // Function URLs and skills of Alexa are meant for the world, and have a guard of their own.
    if (isSet(permission, 'FunctionUrlAuthType') || isSet(permission, 'InvokedViaFunctionUrl') || isSet(permission, 'EventSourceToken')) return;
    const principal = text(permission, 'Principal')?.value ?? '';
    if (principal !== '*' && !onBehalf.test(principal)) return;
    const id = text(permission, 'FunctionName');
    const to = id?.references[0]?.id ?? id?.pattern ?? 'the function';
    const who = principal === '*' ? 'anybody at all' : `${principal} on behalf of anybody`;
    yield finding('', `${called(resource)} lets ${who} invoke ${to}: it names neither a source nor an account`, {
      expected: 'SourceArn or SourceAccount',
      fix: snippet(
        'Say whose calls are meant:',
        `
          ${plainId(resource)}:
            Properties:
              SourceAccount: !Ref AWS::AccountId`,
      ),
    });
  },
});
