import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { junit } from './junit.ts';
import { finding, hostile, resource, verdictOf, verdicts, write } from './sample-run.ts';

const xsd = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL('./schemas/junit-10.xsd', import.meta.url), 'utf8')));

function report(of?: typeof verdicts): XmlDocument {
  const document = XmlDocument.fromString(write(junit, of));
  xsd.validate(document);
  return document;
}

function attributes(document: XmlDocument, xpath: string, name: string): (string | undefined)[] {
  return document.find(xpath).map((node) => (node as unknown as { attr(name: string): { value: string } | null }).attr(name)?.value);
}

test('the schema refuses', () => {
  expect(() => xsd.validate(XmlDocument.fromString('<testsuites><case/></testsuites>'))).toThrow();
});

test('is valid, with a suite for each file and a case for each resource and rule', () => {
  const document = report();
  expect(attributes(document, '//testsuite', 'name')).toEqual(['templates/app.yaml', 'templates/min.json', `templates/${hostile}.yaml`, 'inputs']);
  expect(document.find('//testsuite[@name!="inputs"]/testcase')).toHaveLength(verdicts.length);
  expect(document.find('//failure')).toHaveLength(5);
  expect(document.find('//error')).toHaveLength(3);
  expect(document.find('//skipped')).toHaveLength(5);
  expect(document.find('//testcase[not(*)]')).toHaveLength(1);
});

test('the counts of a suite are those of its cases', () => {
  const document = report();
  for (const [attribute, child] of [
    ['failures', 'failure'],
    ['errors', 'error'],
    ['skipped', 'skipped'],
    ['tests', undefined],
  ] as const) {
    attributes(document, '//testsuite', attribute).forEach((count, index) => {
      expect(Number(count)).toBe(document.find(`//testsuite[${index + 1}]/testcase${child ? `[${child}]` : ''}`).length);
    });
  }
});

test('is valid without a verdict', () => {
  expect(report([]).find('//testsuite')).toHaveLength(0);
});

test('takes every character there is', () => {
  let all = '';
  for (let code = 0; code < 0x3000; code++) all += String.fromCharCode(code);
  all += '\ud800 \udfff \ufffe \uffff 👍 ]]>';
  const document = report([verdictOf('fail', 'R', resource('T', all, all), { findings: [finding(all, all)] })]);
  expect(attributes(document, '//failure', 'message')[0]).toContain('👍 ]]>');
});
