import type { Examples } from '../../core/index.ts';
import { invokable } from './_permission-samples.ts';
import { arn, hourly, target } from './_samples.ts';

const account = { 'Fn::Sub': '${AWS::AccountId}' };

export default {
  pass: [
    { title: 'it names the rule', resources: { ...invokable({ SourceArn: arn('Hourly') }), Hourly: hourly(target(arn('Worker'))) } },
    { title: 'it names the account', resources: invokable({ Principal: 'config.amazonaws.com', SourceAccount: account }) },
    { title: 'it is for another account, which is a principal itself', resources: invokable({ Principal: '123456789012' }) },
    { title: 'it is for a function URL', resources: invokable({ Principal: '*', Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' }) },
    { title: 'it is for what comes by a function URL', resources: invokable({ Principal: '*', InvokedViaFunctionUrl: true }) },
    { title: 'it is for the organization', resources: invokable({ Principal: '*', PrincipalOrgID: 'o-1234567890' }) },
    { title: 'it is for a service that calls for nobody else', resources: invokable({ Principal: 'elasticloadbalancing.amazonaws.com' }) },
  ],
  fail: [
    { title: 'EventBridge may invoke it for anybody', resources: invokable(), at: [''] },
    { title: 'so may Amazon S3', resources: invokable({ Principal: 's3.amazonaws.com' }), at: [''] },
    { title: 'anybody may', resources: invokable({ Principal: '*' }), at: [''] },
  ],
  unknown: [
    {
      title: 'whom it is for is given on deployment',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: invokable({ Principal: { Ref: 'Who' } }) },
    },
  ],
} satisfies Examples;
