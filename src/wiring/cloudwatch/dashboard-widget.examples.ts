import type { Examples } from '../../core/index.ts';
import { body, dashboard, given, ref, sub } from './_examples.ts';

const errors = ['AWS/Lambda', 'Errors', 'FunctionName', 'worker'];
const widgets = (...list: readonly object[]) => dashboard(JSON.stringify({ widgets: list }));
const note = { type: 'text', x: 0, y: 0, width: 6, height: 2, properties: { markdown: '# Work' } };

export default {
  pass: [
    { title: 'a note and a graph', resources: { Board: dashboard(body([errors, ['.', 'Invocations', '.', '.']])) } },
    { title: 'the note stands at the right edge', resources: { Board: widgets({ ...note, x: 18 }) } },
    { title: 'where it is shown is put in', resources: { Board: dashboard(sub(body([errors]))) } },
  ],
  fail: [
    { title: 'the type is misspelt', resources: { Board: widgets({ ...note, type: 'texts' }) }, at: ['DashboardBody'] },
    { title: 'a graph has no region', resources: { Board: dashboard(body([errors], { region: undefined })) }, at: ['DashboardBody'] },
    { title: 'it reaches beyond the grid', resources: { Board: widgets({ ...note, x: 20 }) }, at: ['DashboardBody'] },
    {
      title: 'a dimension has no value, beside a widget that has no properties',
      resources: {
        Board: dashboard(
          JSON.stringify({
            widgets: [
              { type: 'text' },
              { type: 'metric', properties: { region: 'eu-west-1', metrics: [['AWS/SQS', 'NumberOfMessagesSent', 'QueueName']] } },
            ],
          }),
        ),
      },
      at: ['DashboardBody', 'DashboardBody'],
    },
    { title: 'a period is none that there is', resources: { Board: dashboard(body([errors], { period: 90 })) }, at: ['DashboardBody'] },
  ],
  unknown: [{ title: 'the body is given on deployment', template: given({ Board: dashboard(ref('Given')) }, 'Given') }],
  notApplicable: [{ title: 'the body is no JSON', resources: { Board: dashboard('{"widgets": ') } }],
} satisfies Examples;
