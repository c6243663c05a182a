import type { Examples } from '../../core/index.ts';

const worker = (code: unknown, Runtime = 'nodejs24.x') => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: code }, Handler: 'index.handler', Role: 'arn:aws:iam::123456789012:role/worker', Runtime },
});
const Hourly = {
  Type: 'AWS::Events::Rule',
  Properties: { ScheduleExpression: 'rate(1 hour)', Targets: [{ Id: 'worker', Arn: { 'Fn::GetAtt': ['Worker', 'Arn'] } }] },
};
const Source = {
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: { FunctionName: { Ref: 'Worker' }, EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs' },
};
const may = (principal: unknown) => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Worker' }, Principal: principal },
});
const Machine = {
  Type: 'AWS::StepFunctions::StateMachine',
  Properties: {
    RoleArn: 'arn:aws:iam::123456789012:role/machine',
    DefinitionSubstitutions: { Worker: { 'Fn::GetAtt': ['Worker', 'Arn'] } },
    DefinitionString: '{"StartAt":"Work","States":{"Work":{"Type":"Task","Resource":"${Worker}","End":true}}}',
  },
};
const answers = 'exports.handler = async (event) => { try { await work(event); } catch (error) { return { statusCode: 500 }; } };';
const throws = 'exports.handler = async (event) => { try { await work(event); } catch (error) { console.error(error); throw error; } };';
const python = [
  'def handler(event, context):',
  '    try:',
  '        work(event)',
  '    except Exception as error:',
  '        print(error)',
  '        return {"statusCode": 500}',
].join('\n');

export default {
  pass: [
    { title: 'the error is thrown again', resources: { Worker: worker(throws), Hourly } },
    { title: 'nothing is caught', resources: { Worker: worker('exports.handler = async (event) => work(event);'), Hourly } },
    {
      title: 'a step that only logs what it could not do',
      resources: {
        Worker: worker('exports.handler = async (event) => { try { await work(event); } catch (error) { console.error(error); } };'),
        Machine,
      },
    },
    { title: 'an HTTP client gets the answer too', resources: { Worker: worker(answers), Hourly, May: may('apigateway.amazonaws.com') } },
  ],
  fail: [
    { title: 'a rule is answered with 500', resources: { Worker: worker(answers), Hourly }, at: ['Code'] },
    { title: 'a state machine is answered with 500', resources: { Worker: worker(answers), Machine }, at: ['Code'] },
    { title: 'a queue is answered with 500', resources: { Worker: worker(python, 'python3.14'), Source }, at: ['Code'] },
    {
      title: 'the error is only logged',
      resources: {
        Worker: worker('exports.handler = async (event) => { try { await work(event); } catch (error) { console.error(error); } };'),
        Hourly,
      },
      at: ['Code'],
    },
  ],
  unknown: [
    {
      title: 'who may call it is given on deployment',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Worker: worker(answers), May: may({ Ref: 'Who' }) } },
    },
  ],
  notApplicable: [{ title: 'only an HTTP client calls it', resources: { Worker: worker(answers), May: may('apigateway.amazonaws.com') } }],
} satisfies Examples;
