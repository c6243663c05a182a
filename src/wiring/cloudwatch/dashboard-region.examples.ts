import type { Examples } from '../../core/index.ts';
import { body, dashboard, given, ref, resource, sub, worker } from './_examples.ts';

const errors = ['AWS/Lambda', 'Errors', 'FunctionName', '${Worker}'];
const at = (region: string, ...metrics: readonly unknown[]) => dashboard(sub(body(metrics, { region })));
/** Something that shows that the template is for any region. */
const anywhere = resource('AWS::S3::Bucket', { BucketName: sub('evidence-${AWS::AccountId}-${AWS::Region}') });

export default {
  pass: [
    { title: 'wherever it is deployed', resources: { Worker: worker, Board: at('${AWS::Region}', errors) } },
    {
      title: 'bills are in one region',
      resources: { Evidence: anywhere, Board: at('us-east-1', ['AWS/Billing', 'EstimatedCharges', 'Currency', 'USD']) },
    },
    {
      title: 'two regions side by side',
      resources: {
        Evidence: anywhere,
        Board: at('us-east-1', ['Team/Shop', 'Orders'], ['Team/Shop', 'Orders', { region: 'eu-west-1' }]),
      },
    },
    { title: 'nothing of the template says that it is meant for another region', resources: { Board: at('us-east-1', ['Team/Shop', 'Orders']) } },
  ],
  fail: [
    {
      title: 'the region of a widget is written out',
      resources: { Evidence: anywhere, Worker: worker, Board: at('us-east-1', errors) },
      at: ['DashboardBody'],
    },
    {
      title: 'one metric of several',
      resources: { Worker: worker, Board: at('${AWS::Region}', errors, ['.', 'Throttles', '.', '.', { region: 'us-east-1' }]) },
      at: ['DashboardBody'],
    },
    {
      title: 'what it shows is named by name',
      resources: { Evidence: anywhere, Board: at('us-east-1', ['Team/Shop', 'Orders']) },
      at: ['DashboardBody'],
    },
  ],
  unknown: [{ title: 'the body is given on deployment', template: given({ Board: dashboard(ref('Given')) }, 'Given') }],
  notApplicable: [{ title: 'the body is no JSON', resources: { Board: dashboard('{"widgets": ') } }],
} satisfies Examples;
