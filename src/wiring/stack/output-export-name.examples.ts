import type { Examples } from '../../core/index.ts';
import { resource, sub } from './_examples.ts';

const stack = (Outputs: Readonly<Record<string, unknown>>, more: object = {}) => ({
  Parameters: { Environment: { Type: 'String', Default: 'dev' } },
  Resources: { Orders: resource('AWS::SQS::Queue', more) },
  Outputs: Object.fromEntries(
    Object.entries(Outputs).map(([name, exported]) => [
      name,
      { Value: { 'Fn::GetAtt': ['Orders', 'Arn'] }, ...(exported === undefined ? {} : { Export: { Name: exported } }) },
    ]),
  ),
});

export default {
  pass: [
    { title: 'with the name of the stack', template: stack({ Arn: sub('${AWS::StackName}-Orders') }) },
    { title: 'with the environment', template: stack({ Arn: { 'Fn::Join': ['-', ['orders', { Ref: 'Environment' }]] } }) },
    { title: 'nothing says that there is another stack', template: { ...stack({ Arn: 'orders' }), Parameters: {} } },
  ],
  fail: [
    { title: 'there is a parameter for the environment', template: stack({ Arn: 'orders' }), at: [''] },
    { title: 'the others have the name of the stack', template: stack({ Arn: 'orders', Url: sub('${AWS::StackName}-OrdersUrl') }), at: [''] },
    { title: 'names have the environment', template: stack({ Arn: 'orders' }, { QueueName: sub('orders-${Environment}') }), at: [''] },
    {
      title: 'two have the same name, put together of that of the stack',
      template: stack({ Arn: sub('${AWS::StackName}-a'), Url: sub('${AWS::StackName}-a') }),
      at: ['', ''],
    },
    { title: 'two have the same name', template: stack({ Arn: 'orders', Url: 'orders' }), at: ['', ''] },
  ],
  unknown: [{ title: 'a macro makes the name', template: stack({ Arn: { 'Fn::Transform': { Name: 'Words', Parameters: {} } } }) }],
  notApplicable: [{ title: 'it is not exported', template: stack({ Arn: undefined }) }],
} satisfies Examples;
