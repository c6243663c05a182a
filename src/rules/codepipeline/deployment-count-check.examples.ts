import type { Examples } from '../../core/index.ts';

const deploy = (Name: string, Region?: string) => ({
  Name,
  ActionTypeId: { Category: 'Deploy', Owner: 'AWS', Provider: 'CloudFormation', Version: '1' },
  ...(Region ? { Region } : {}),
});
const source = {
  Name: 'Source',
  Actions: [{ Name: 'source', ActionTypeId: { Category: 'Source', Owner: 'AWS', Provider: 'S3', Version: '1' } }],
};
const pipeline = (...Stages: object[]) => ({ RoleArn: 'arn:aws:iam::111122223333:role/pipeline', Stages: [source, ...Stages] });

export default {
  pass: [
    {
      title: 'one, then two',
      properties: pipeline({ Name: 'First', Actions: [deploy('one')] }, { Name: 'Rest', Actions: [deploy('two'), deploy('three')] }),
    },
    { title: 'none', properties: pipeline({ Name: 'Build', Actions: [] }) },
  ],
  fail: [
    { title: 'two at first', properties: pipeline({ Name: 'First', Actions: [deploy('one'), deploy('two')] }), at: ['Stages[1].Actions'] },
    {
      title: 'more than the limit later',
      properties: pipeline({ Name: 'First', Actions: [deploy('one')] }, { Name: 'Rest', Actions: [deploy('two'), deploy('three')] }),
      parameters: { deploymentLimit: 1 },
      at: ['Stages[2].Actions'],
    },
  ],
} satisfies Examples;
