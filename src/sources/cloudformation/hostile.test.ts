import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DocumentError, joinTemplates, readAssembly, readTemplateFile } from './index.ts';

/** What templates and assemblies may try that nobody who means well would. */

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Readonly<Record<string, string | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-cfn-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const stack = (TemplateURL: string) => ({ Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL } });
const template = (Resources: object, more: object = {}) => ({ ...more, Resources });
const topic = template({ Topic: { Type: 'AWS::SNS::Topic' } });
const setting = { parameters: {} };

async function read(files: Readonly<Record<string, string | object>>, file = 'a/t.json') {
  const folder = folderWith(files);
  const result = await readTemplateFile({ file, path: join(folder, file), setting });
  return {
    ids: result.resources.map((one) => `${one.id} ${one.origin.file}`),
    problems: result.problems,
    unseen: result.unseen.map((one) => one.what),
    result,
  };
}

describe('nested templates', () => {
  it('are read beside, below and above, and named as their parent was', async () => {
    const { ids } = await read({
      'a/t.json': template({ N: stack('./n.json'), D: stack('deep/n.json'), U: stack('../up.json') }),
      'a/n.json': topic,
      'a/deep/n.json': topic,
      'up.json': topic,
    });
    expect(ids).toEqual(['N a/t.json', 'D a/t.json', 'U a/t.json', 'N/Topic a/n.json', 'D/Topic a/deep/n.json', 'U/Topic up.json']);
  });

  it.each([
    '/etc/hosts.json',
    '../.aws/credentials.json',
    '.git/config.yaml',
    '../../../proc/self/environ',
    'https://s3/x.json',
    's3://x/y.json',
    'no.json',
    'folder.json',
  ])('%s is not read', async (url) => {
    const { unseen, problems } = await read({
      'a/t.json': template({ N: stack(url) }),
      '.aws/credentials.json': topic,
      'a/.git/config.yaml': topic,
      'a/folder.json/x': '',
    });
    expect([unseen, problems]).toEqual([['the nested stack N'], []]);
  });

  it('that cannot be read leave their parent to be judged', async () => {
    const { ids, problems, result } = await read({
      'a/t.json': template({ Bad: stack('bad.json'), List: stack('none.json'), Topic: { Type: 'AWS::SNS::Topic' } }),
      'a/bad.json': '{"Resources": {',
      'a/none.json': '{"x": 1}',
    });
    expect(ids).toContain('Topic a/t.json');
    expect(problems.map((one) => `${one.file}: ${one.message}`)).toEqual([
      'a/none.json: it has no Resources, so it is not a template',
      expect.stringMatching(/^a\/bad\.json: the file ends/),
    ]);
    expect(joinTemplates([result]).estate.incomplete).toBeDefined();
  });

  it('that name each other end somewhere, and soon', async () => {
    const started = performance.now();
    const circle = await read({ 'a/t.json': template({ A: stack('b.json') }), 'a/b.json': template({ B: stack('t.json') }) });
    expect(circle.problems).toEqual([{ file: 'a/t.json', message: 'it is nested in itself' }]);
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`S${index}`, 0]));
    const level = (next: string) => template(Object.fromEntries(Object.keys(many).map((id) => [id, stack(next)])));
    const bomb = await read({
      'a/t.json': level('1.json'),
      'a/1.json': level('2.json'),
      'a/2.json': level('3.json'),
      'a/3.json': level('4.json'),
      'a/4.json': topic,
    });
    expect(bomb.problems.map((one) => one.message)).toEqual(['there are more than 500 nested stacks']);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('get parameters as a whole that hang on a condition, and their own defaults where none is given', async () => {
    const { result } = await read({
      'a/t.json': template(
        {
          N: {
            ...stack('n.json'),
            Properties: { TemplateURL: 'n.json', Parameters: { 'Fn::If': ['C', { P: 'given', L: 'a,b' }, { Ref: 'AWS::NoValue' }] } },
          },
        },
        { Parameters: { X: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'X' }, '1'] } } },
      ),
      'a/n.json': template(
        { Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: 'P' }, List: { Ref: 'L' } } } },
        { Parameters: { P: { Type: 'String', Default: 'standard' }, L: { Type: 'CommaDelimitedList', Default: 'c' } } },
      ),
    });
    expect(result.resources.find((one) => one.id === 'N/Topic')?.properties).toMatchObject({
      DisplayName: { whenTrue: 'given', whenFalse: 'standard' },
      List: { whenTrue: ['a', 'b'], whenFalse: ['c'] },
    });
  });
});

describe('names that objects have already', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  // JSON text, because an object literal would take `__proto__` for something else.
  const keyed = (value: string) => `{${names.map((name) => `"${name}":${value}`).join(',')}}`;

  it('are names like others', async () => {
    const text = `{"Parameters":${keyed('{"Type":"String","Default":"d"}')},"Mappings":${keyed('{"__proto__":{"constructor":"m"}}')},
      "Conditions":${keyed('{"Fn::Equals":["a","a"]}')},"Outputs":${keyed('{"Value":"o"}')},
      "Resources":${keyed('{"Type":"AWS::SNS::Topic","Condition":"constructor","Properties":{"DisplayName":{"Fn::FindInMap":["toString","__proto__","constructor"]},"__proto__":{"Ref":"toString"}}}')}}`;
    const { result, problems } = await read({ 'a/t.json': text });
    expect(problems).toEqual([]);
    expect(result.resources.map((one) => one.id)).toEqual(names);
    expect(result.resources.map((one) => [one.properties.DisplayName, Object.getOwnPropertyDescriptor(one.properties, '__proto__')?.value])).toEqual(
      names.map(() => ['m', 'd']),
    );
    expect(Object.keys(result.outputs)).toEqual(names);
    expect(Object.keys(result.parameters)).toEqual(names);
  });

  it('are not there where nobody wrote them', async () => {
    const refers = (value: object) =>
      read({ 'a/t.json': template({ N: stack('n.json'), A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: value } } }), 'a/n.json': topic });
    for (const name of names) {
      expect((await refers({ Ref: name })).problems).toHaveLength(1);
      expect((await refers({ 'Fn::GetAtt': [name, 'x'] })).problems).toHaveLength(1);
      expect((await refers({ 'Fn::FindInMap': [name, 'a', 'b'] })).problems).toHaveLength(1);
      expect((await refers({ 'Fn::If': [name, 1, 2] })).problems).toHaveLength(1);
      const output = (await refers({ 'Fn::GetAtt': ['N', `Outputs.${name}`] })).result.resources.find((one) => one.id === 'A');
      expect(output?.properties.DisplayName).toMatchObject({ target: 'N' });
    }
  });
});

describe('a great many', () => {
  it('mistakes are a hundred and a word', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`T${index}`, { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: `X${index}` } } }]),
    );
    const started = performance.now();
    const { problems } = await read({ 'a/t.json': JSON.stringify(template(many), null, 1) });
    expect(performance.now() - started).toBeLessThan(5000);
    expect([problems.length, problems.at(-1)?.message]).toEqual([101, 'it has more than 100 mistakes; the others are not listed']);
  });

  it('references are followed for a circle without a long wait', async () => {
    const chain = (last: object) =>
      template(
        Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [
            `T${index}`,
            { Type: 'AWS::SNS::Topic', Properties: { DisplayName: index < 9999 ? { Ref: `T${index + 1}` } : last } },
          ]),
        ),
      );
    const started = performance.now();
    expect((await read({ 'a/t.json': chain({}) })).problems).toEqual([]);
    expect((await read({ 'a/t.json': chain({ Ref: 'T9990' }) })).problems.map((one) => one.message.split(': ')[1]?.split(' → ').length)).toEqual([
      11,
    ]);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('texts by conditions are not multiplied out', async () => {
    const Conditions = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`C${index}`, { 'Fn::Equals': [{ Ref: 'P' }, `${index}`] }]));
    let value: object = { 'Fn::Join': ['', Array.from({ length: 3 }, (_, index) => ({ 'Fn::If': [`C${index}`, 'a', 'b'] }))] };
    for (let level = 0; level < 10; level++) value = { 'Fn::Join': ['', [value, value, value]] };
    const started = performance.now();
    const { result } = await read({
      'a/t.json': template(
        { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: value } } },
        { Parameters: { P: { Type: 'String' } }, Conditions },
      ),
    });
    expect(result.resources[0]?.properties.DisplayName).toMatchObject({ reason: 'it is put together from many conditions that are not decided' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('an assembly', () => {
  const stackOf = (properties: object, more: object = {}) => ({ type: 'aws:cloudformation:stack', properties, ...more });
  const assembly = (artifacts: object, files: object = {}) => folderWith({ 'cdk.out/manifest.json': { artifacts }, 'x.json': topic, ...files });

  it.each([
    [{ S: stackOf({ templateFile: '../x.json' }) }, 'names a template outside of it'],
    [{ S: stackOf({ templateFile: '/etc/passwd' }) }, 'names a template outside of it'],
    [{ S: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } } }, 'names a folder outside of it'],
    [{ S: { type: 'cdk:cloud-assembly', properties: { directoryName: 'a/../..' } } }, 'names a folder outside of it'],
  ])('%j is refused', async (artifacts, message) => {
    const folder = assembly(artifacts);
    await expect(readAssembly(join(folder, 'cdk.out'), 'cdk.out', setting)).rejects.toThrow(message);
    await expect(readAssembly(join(folder, 'cdk.out'), 'cdk.out', setting)).rejects.toThrow(DocumentError);
  });

  it('is judged without the stacks and stages that cannot be read', async () => {
    const folder = assembly(
      {
        Good: stackOf({ templateFile: 'good.json' }),
        Broken: stackOf({ templateFile: 'broken.json' }),
        Gone: stackOf({ templateFile: 'gone.json' }),
        Stage: { type: 'cdk:cloud-assembly', properties: { directoryName: 'none' } },
      },
      { 'cdk.out/good.json': topic, 'cdk.out/broken.json': '{' },
    );
    const { reads, errors } = await readAssembly(join(folder, 'cdk.out'), 'cdk.out', setting);
    expect(reads.map((one) => one.resources.length)).toEqual([1]);
    expect(errors.map((one) => one.file).sort()).toEqual(['cdk.out/broken.json', 'cdk.out/gone.json', 'cdk.out/none/manifest.json']);
    expect(reads[0]?.incomplete).toBe('a stack of the assembly cannot be read');
  });

  it('tells the constructs of its resources from a file of its own', async () => {
    const folder = assembly(
      { S: { ...stackOf({ templateFile: 's.json' }), additionalMetadataFile: 's.metadata.json' } },
      {
        'cdk.out/s.json': template({ A: { Type: 'AWS::SNS::Topic' } }),
        'cdk.out/s.metadata.json': { '/S/Alarms/Resource': [{ type: 'aws:cdk:logicalId', data: 'A' }] },
      },
    );
    const { reads } = await readAssembly(join(folder, 'cdk.out'), 'cdk.out', setting);
    expect(reads[0]?.resources[0]?.origin.construct).toBe('S/Alarms/Resource');
  });

  it('reads what another stack puts out, by its name and region', async () => {
    const putting = { ...topic, Outputs: { O: { Value: 'put' } } };
    const output = (more: object) => ({ 'Fn::GetStackOutput': { StackName: 'Data', OutputName: 'O', ...more } });
    const getting = template({
      Here: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: output({ Region: 'us-east-1' }) } },
      There: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: output({ Region: 'us-west-2' }) } },
    });
    const environment = { environment: 'aws://111122223333/us-east-1' };
    const folder = assembly(
      {
        Data: stackOf({ templateFile: 'data.json' }, environment),
        App: stackOf({ templateFile: 'app.json' }, { ...environment, dependencies: ['Data'] }),
      },
      { 'cdk.out/data.json': putting, 'cdk.out/app.json': getting },
    );
    const { reads } = await readAssembly(join(folder, 'cdk.out'), 'cdk.out', setting);
    const [here, there] = (reads[1]?.resources ?? []).map((one) => one.properties.DisplayName);
    expect(here).toBe('put');
    expect(there).toMatchObject({ reason: 'it is an output of another stack' });
  });

  it('imports what its own account and region export, once', async () => {
    const exporting = (name: string) => ({ ...topic, Outputs: { O: { Value: name, Export: { Name: 'shared' } } } });
    const importing = template({ T: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::ImportValue': 'shared' } } } });
    const environment = (region: string) => ({ environment: `aws://111122223333/${region}` });
    const folder = assembly(
      {
        East: stackOf({ templateFile: 'east.json' }, environment('us-east-1')),
        West: stackOf({ templateFile: 'west.json' }, environment('us-west-2')),
        Other: stackOf({ templateFile: 'west.json' }, environment('eu-west-1')),
        Again: stackOf({ templateFile: 'east.json' }, environment('eu-west-1')),
        InEast: stackOf({ templateFile: 'in.json' }, { ...environment('us-east-1'), dependencies: ['East'] }),
        InEurope: stackOf({ templateFile: 'in.json' }, { ...environment('eu-west-1'), dependencies: ['Other', 'Again'] }),
        InAsia: stackOf({ templateFile: 'in.json' }, environment('ap-south-1')),
      },
      { 'cdk.out/east.json': exporting('east'), 'cdk.out/west.json': exporting('west'), 'cdk.out/in.json': importing },
    );
    const { reads } = await readAssembly(join(folder, 'cdk.out'), 'cdk.out', setting);
    const imported = (key: string) => reads.flatMap((one) => one.resources).find((one) => one.key === `${key}#T`)?.properties.DisplayName;
    expect(imported('InEast')).toBe('east');
    expect(imported('InEurope')).toMatchObject({ reason: 'several stacks export it' });
    expect(imported('InAsia')).toMatchObject({ reason: 'it is exported by another stack' });
  });
});
