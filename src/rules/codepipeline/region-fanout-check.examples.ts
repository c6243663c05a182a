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
const four = ['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-north-1'].map((region) => deploy(region, region));

export default {
  pass: [
    {
      title: 'one, then three, then four',
      properties: pipeline({ Name: 'First', Actions: [deploy('here')] }, { Name: 'Next', Actions: four.slice(1) }, { Name: 'Rest', Actions: four }),
    },
    {
      title: 'two deployments to one region',
      properties: pipeline({ Name: 'First', Actions: [deploy('one', 'eu-west-1'), deploy('two', 'eu-west-1')] }),
    },
  ],
  fail: [
    { title: 'two at first', properties: pipeline({ Name: 'First', Actions: four.slice(0, 2) }), at: ['Stages[1].Actions'] },
    {
      title: 'four after one',
      properties: pipeline({ Name: 'First', Actions: [deploy('here')] }, { Name: 'Rest', Actions: four }),
      at: ['Stages[2].Actions'],
    },
    {
      title: 'three after one, where twice as many are allowed',
      properties: pipeline({ Name: 'First', Actions: [deploy('here')] }, { Name: 'Rest', Actions: four.slice(1) }),
      parameters: { regionFanoutFactor: 2 },
      at: ['Stages[2].Actions'],
    },
  ],
} satisfies Examples;
