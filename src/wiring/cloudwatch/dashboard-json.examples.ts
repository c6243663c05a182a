import type { Examples } from '../../core/index.ts';
import { body, dashboard, given, ref, showing, sub } from './_examples.ts';

const errors = ['AWS/Lambda', 'Errors', 'FunctionName', 'worker'];

export default {
  pass: [
    { title: 'the body is JSON', resources: { Board: dashboard(body([errors])) } },
    { title: 'references are put in', resources: { Board: showing(errors) } },
    {
      title: 'it is joined of pieces',
      resources: {
        Board: dashboard({ 'Fn::Join': ['', ['{"widgets": [{"type": "text", "properties": {"markdown": "', ref('AWS::StackName'), '"}}]}']] }),
      },
    },
    { title: 'it has nothing to show yet', resources: { Board: dashboard('{"start": "-PT6H", "widgets": []}') } },
  ],
  fail: [
    { title: 'a bracket is missing', resources: { Board: dashboard('{"widgets": [}') }, at: ['DashboardBody'] },
    {
      title: 'a comma is too many',
      resources: { Board: dashboard(sub('{"widgets": [{"type": "text", "region": "${AWS::Region}"},]}')) },
      at: ['DashboardBody'],
    },
    { title: 'it is cut off', resources: { Board: dashboard('{"widgets": [') }, at: ['DashboardBody'] },
    { title: 'it is a list of widgets, without the object around it', resources: { Board: dashboard('[]') }, at: ['DashboardBody'] },
    { title: 'it has no widgets', resources: { Board: dashboard('{"widget": []}') }, at: ['DashboardBody', 'DashboardBody'] },
  ],
  unknown: [
    { title: 'it is given on deployment', template: given({ Board: dashboard(ref('Given')) }, 'Given') },
    { title: 'its widgets are given on deployment', template: given({ Board: dashboard(sub('{"widgets": ${Given}}')) }, 'Given') },
  ],
} satisfies Examples;
