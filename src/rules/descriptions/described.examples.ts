import type { ExamplesByRule } from '../../core/index.ts';
import { propertyOf, type Row, rows } from './_rows.ts';

export default Object.fromEntries(rows.map((row) => [row[0], examples(row)])) satisfies ExamplesByRule;

function examples([, type]: Row) {
  const property = propertyOf(type);
  const resource = (value: unknown) => ({ Resources: { Subject: { Type: type, Properties: { [property]: value } } } });
  return {
    pass: [
      { title: 'it says what it is for', properties: { [property]: 'Serves the public web site' } },
      {
        title: 'its description is a parameter, and so is there, whatever it says',
        template: { Parameters: { Purpose: { Type: 'String' } }, ...resource({ Ref: 'Purpose' }) },
      },
    ],
    fail: [
      { title: 'it has no description', properties: {}, at: [property] },
      { title: 'its description is empty', properties: { [property]: '' }, at: [property] },
    ],
    unknown: [
      {
        title: 'its description hangs on a condition that is not decided',
        template: {
          Parameters: { Stage: { Type: 'String' } },
          Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'production'] } },
          ...resource({ 'Fn::If': ['IsProduction', 'Serves the public web site', { Ref: 'AWS::NoValue' }] }),
        },
      },
    ],
  };
}
