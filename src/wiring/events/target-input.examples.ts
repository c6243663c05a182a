import type { Examples } from '../../core/index.ts';
import { matching, target, topic } from './_samples.ts';

const given = (more: object) => ({ Topic: topic, Rule: matching({ source: ['aws.config'] }, { Targets: [target({ Ref: 'Topic' }, more)] }) });
const transformed = (InputTemplate: unknown, InputPathsMap: object = { id: '$.detail.resourceId' }) =>
  given({ InputTransformer: { InputPathsMap, InputTemplate } });

export default {
  pass: [
    { title: 'the whole event', resources: given({}) },
    { title: 'a part of the event', resources: given({ InputPath: '$.detail' }) },
    { title: 'a text that is always the same', resources: given({ Input: '{"scan": "all"}' }) },
    { title: 'places that are filled', resources: transformed('"<id> does not comply with <aws.events.rule-name>."') },
  ],
  fail: [
    { title: 'two kinds at once', resources: given({ Input: '{}', InputPath: '$.detail' }), at: ['Targets[0]'] },
    { title: 'the text is no JSON', resources: given({ Input: 'scan everything' }), at: ['Targets[0].Input'] },
    {
      title: 'a place that nothing fills',
      resources: transformed('"<resource> does not comply."'),
      at: ['Targets[0].InputTransformer.InputTemplate'],
    },
    {
      title: 'a path that does not begin at the event',
      resources: transformed('"<id>"', { id: 'detail.resourceId' }),
      at: ['Targets[0].InputTransformer.InputPathsMap.id'],
    },
    { title: 'a part that does not begin at the event', resources: given({ InputPath: 'detail' }), at: ['Targets[0].InputPath'] },
  ],
  unknown: [
    {
      title: 'the text is given on deployment',
      template: { Parameters: { Text: { Type: 'String' } }, Resources: given({ Input: { Ref: 'Text' } }) },
    },
  ],
} satisfies Examples;
