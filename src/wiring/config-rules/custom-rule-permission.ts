import { finding, some, wiring } from '../../core/index.ts';
import { permissionsOn } from '../_access/resource-policies.ts';
import { called, plainId, snippet } from '../_words.ts';
import { judgeOf, lets } from './_judge-function.ts';

export default wiring({
  id: 'WIRING_CONFIG_CUSTOM_RULE_PERMISSION',
  title: 'The function of a custom Config rule lets AWS Config invoke it',
  severity: 'high',
  types: ['AWS::Config::ConfigRule'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config tries the function when the rule is created and refuses the rule (InsufficientPermissionsException: the Lambda function cannot be invoked). If the permission goes later, the rule just stops judging.',
  },
  why: 'AWS Config invokes functions by their resource policy alone, in the name of the account whose rule it is.',
  fix: 'Add an AWS::Lambda::Permission for the function with Principal config.amazonaws.com and the account as SourceAccount.',
  scope: ({ Source }) => Source?.Owner === 'CUSTOM_LAMBDA' || 'no function judges by it',
  *check(properties, { resource, graph }) {
    const judge = judgeOf(graph, properties, resource);
    if (!judge) return;
    if (some(permissionsOn(graph, judge.invoked), (related) => some(related, (one) => lets(graph, one, resource, judge)))) return;
    const { whole, invoked } = judge;
    yield finding(
      'Source.SourceIdentifier',
      `${called(resource)} judges by ${called(whole.resource)}, and no permission lets config.amazonaws.com invoke it for ${resource.id}`,
      {
        expected: 'an AWS::Lambda::Permission for config.amazonaws.com',
        related: [{ resource: whole.resource }],
        fix: snippet(
          'Let AWS Config invoke the function, and the rule wait for that:',
          `
            ${plainId(resource)}Permission:
              Type: AWS::Lambda::Permission
              Properties:
                Action: lambda:InvokeFunction
                FunctionName: !Ref ${plainId(invoked.resource)}
                Principal: config.amazonaws.com
                SourceAccount: !Ref AWS::AccountId
            ${plainId(resource)}:
              DependsOn: ${plainId(resource)}Permission`,
        ),
      },
    );
  },
});
