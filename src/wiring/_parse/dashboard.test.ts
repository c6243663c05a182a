import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dashboard, parseDashboard } from './dashboard.ts';
import { jsonErrorAt } from './json-error.ts';

const read = (body: unknown) => parseDashboard(JSON.stringify(body)) as Dashboard;
const wrong = (body: unknown) => read(body).problems.map(({ path, problem }) => `${path.join('.')}: ${problem}`);
const metric = (more: object = {}) => ({
  type: 'metric',
  x: 0,
  y: 0,
  width: 12,
  height: 6,
  properties: { region: 'eu-west-1', metrics: [['AWS/Lambda', 'Errors', 'FunctionName', 'f']], ...more },
});
/** What is wrong with a widget's properties, without the way to them. */
const wrongIn = (type: string, properties: object) =>
  wrong({ widgets: [{ type, properties }] }).map((line) => line.replace('widgets.0.properties', '@'));

describe('a dashboard body', () => {
  it('that is right says nothing', () => {
    expect(
      wrong({
        start: '-PT6H',
        periodOverride: 'inherit',
        variables: [{ type: 'property', property: 'FunctionName', inputType: 'select', id: 'function' }],
        widgets: [
          metric({ view: 'timeSeries', stat: 'p99', period: 300, stacked: false, legend: { position: 'right' } }),
          metric({ view: 'gauge', yAxis: { left: { min: 0, max: 100 } }, period: 10 }),
          { type: 'metric', properties: { region: 'eu-west-1', annotations: { alarms: ['arn:aws:cloudwatch:eu-west-1:1:alarm:a'] } } },
          { type: 'text', properties: { markdown: '# hello', background: 'transparent' } },
          { type: 'text', properties: { markdown: '' } },
          { type: 'log', properties: { region: 'eu-west-1', query: "SOURCE 'x' | fields @message", view: 'table' } },
          { type: 'alarm', properties: { alarms: ['arn:aws:cloudwatch:eu-west-1:1:alarm:a'], states: ['ALARM'], sortBy: 'stateUpdatedTimestamp' } },
          { type: 'explorer', properties: { metrics: [{ metricName: 'CPUUtilization', resourceType: 'AWS::EC2::Instance', stat: 'Average' }] } },
          { type: 'custom', properties: { endpoint: 'arn:aws:lambda:eu-west-1:1:function:f' } },
          { type: 'chart', properties: {} },
        ],
      }),
    ).toEqual([]);
    expect(wrong({ widgets: [], start: '2026-01-01T00:00:00.000Z', end: '2026-01-02T00:00:00Z' })).toEqual([]);
  });

  it.each([
    ['', 0, 'the dashboard body is no JSON: it ends too early'],
    ['{"widgets":[', 12, 'the dashboard body is no JSON: it ends too early'],
    ['{\n  "widgets": [],\n}', 19, 'the dashboard body is no JSON: see its line 3, column 1'],
    ["{'widgets': []}", 1, 'the dashboard body is no JSON: see its line 1, column 2'],
  ])('%j is none', (body, position, problem) => {
    expect(parseDashboard(body)).toEqual({ ok: false, problem, position });
  });

  it('is not judged where a placeholder makes it no JSON', () => {
    expect(parseDashboard('{"widgets": [\uE000]}')).toMatchObject({ ok: false, veiled: true });
    expect(parseDashboard('{"widgets": ["\uE000"]')).not.toHaveProperty('veiled');
  });

  it('is an object with widgets', () => {
    expect(parseDashboard('[]')).toEqual({ ok: false, problem: 'a dashboard body is an object, not an array' });
    expect(wrong({})).toEqual([': "widgets" is missing']);
    expect(wrong({ widgets: {} })).toEqual(['widgets: "widgets" is an array, not an object']);
    expect(wrong({ widgets: [5] })).toEqual(['widgets.0: a widget is an object, not 5']);
    expect(wrong({ widget: [], widgets: [] })).toEqual(['widget: a dashboard has no "widget"; "widgets" was probably meant']);
    expect(wrong({ widgets: Array.from({ length: 501 }, () => metric()) })).toEqual(['widgets: a dashboard has up to 500 widgets, not 501']);
  });

  it('has its times and variables in order', () => {
    expect(wrong({ widgets: [], start: '6h', periodOverride: 'none' })).toEqual([
      'periodOverride: "periodOverride" is one of auto, inherit, not "none"',
      expect.stringMatching(/^start: "start" is a time .*, not "6h"$/),
    ]);
    expect(wrong({ widgets: [], end: '-PT1H' })).toEqual(['end: "end" wants a "start" beside it', expect.stringMatching(/^end: "end" is a time/)]);
    expect(wrong({ widgets: [], variables: [{ type: 'property' }, 1] })).toEqual([
      'variables.0: "id" is missing',
      'variables.0: "property" is missing',
      'variables.1: a variable is an object, not 1',
    ]);
  });
});

describe('a widget', () => {
  it.each([
    [{ type: 'metrics', properties: {} }, 'type: "metrics" is no type of widget; "metric" was probably meant'],
    [
      { type: 'singleValueNumber', properties: {} },
      'type: "singleValueNumber" is no type of widget: there are metric, text, log, alarm, explorer, custom, chart',
    ],
    [{ properties: {} }, ' "type" is missing'],
    [{ type: 'text' }, ' "properties" is missing'],
    [{ type: 'text', properties: 'x' }, 'properties: "properties" is an object, not "x"'],
    [{ ...metric(), x: 24 }, 'x: "x" is a whole number from 0 to 23, not 24'],
    [{ ...metric(), y: -1 }, 'y: "y" is a whole number of 0 or more, not -1'],
    [{ ...metric(), width: 0 }, 'width: "width" is a whole number from 1 to 24, not 0'],
    [{ ...metric(), height: 1.5 }, 'height: "height" is a whole number from 1 to 1000, not 1.5'],
    [{ ...metric(), x: 13, width: 12 }, ' the widget ends in column 25, and a dashboard has 24'],
    [{ ...metric(), width: '12' }, 'width: "width" is a whole number from 1 to 24, not "12"'],
  ])('%j is wrong', (widget, problem) => {
    expect(wrong({ widgets: [widget] })).toEqual([`widgets.0${problem.startsWith(' ') ? ':' : '.'}${problem}`]);
  });

  it.each<[string, object, string]>([
    ['metric', { metrics: [] }, '@: "region" is missing'],
    ['metric', { region: 'r' }, '@: a metric widget has "metrics", or "annotations" with an alarm'],
    ['metric', { region: 'r', metrics: {} }, '@.metrics: "metrics" is an array of metrics, not an object'],
    ['metric', { region: 'r', metrics: [], view: 'line' }, '@.view: "view" is one of timeSeries, singleValue, gauge, bar, pie, table, not "line"'],
    ['metric', { region: 'r', metrics: [], period: 45 }, '@.period: a period is 1, 5, 10, 20, 30 or a multiple of 60 seconds, not 45'],
    ['metric', { region: 'r', metrics: [], period: 0 }, '@.period: "period" is a whole number of 1 or more, not 0'],
    ['metric', { region: 'r', metrics: [], view: 'gauge' }, '@: a gauge has "min" and "max" in "yAxis.left"'],
    ['metric', { region: 'r', metrics: [], legend: { position: 'top' } }, '@.legend.position: "position" is one of right, bottom, hidden, not "top"'],
    [
      'metric',
      { region: 'r', annotations: { alarms: ['my-alarm'] } },
      '@.annotations.alarms.0: an alarm is given by its ARN, and "my-alarm" is none',
    ],
    ['metric', { region: 'r', metrics: ['AWS/Lambda'] }, '@.metrics.0: a metric is an array, not "AWS/Lambda"'],
    ['metric', { region: 'r', metrics: [[]] }, '@.metrics.0: a metric is an array, not an empty one'],
    ['metric', { region: 'r', metrics: [['AWS/Lambda']] }, '@.metrics.0: a metric begins with its namespace and its name'],
    ['metric', { region: 'r', metrics: [['AWS/Lambda', 'Errors', 'FunctionName']] }, '@.metrics.0: the dimension "FunctionName" has no value'],
    ['metric', { region: 'r', metrics: [['.', 'Errors']] }, '@.metrics.0.0: "." repeats what the metric before has in its place, and there is none'],
    [
      'metric',
      { region: 'r', metrics: [['...', 'Errors']] },
      '@.metrics.0.0: "..." repeats what the metric before has in its place, and there is none',
    ],
    ['metric', { region: 'r', metrics: [['A', 5]] }, '@.metrics.0.1: a metric is made of texts, with its options last, and this is 5'],
    ['metric', { region: 'r', metrics: [[{ id: 'm' }]] }, '@.metrics.0: a metric without a namespace and a name has an "expression"'],
    [
      'metric',
      { region: 'r', metrics: [['A', 'B', { period: 7 }]] },
      '@.metrics.0.period: a period is 1, 5, 10, 20, 30 or a multiple of 60 seconds, not 7',
    ],
    ['text', {}, '@: "markdown" is missing'],
    ['text', { markdown: 5 }, '@.markdown: "markdown" is a text, not 5'],
    ['log', { region: 'r' }, '@: "query" is missing'],
    ['log', { query: 'q' }, '@: "region" is missing'],
    ['log', { query: 'q', region: 'r', view: 'gauge' }, '@.view: "view" is one of table, timeSeries, bar, pie, not "gauge"'],
    ['alarm', {}, '@: an alarm widget has one alarm or more in "alarms"'],
    ['alarm', { alarms: 'arn:x' }, '@.alarms: "alarms" is an array of ARNs, not "arn:x"'],
    ['alarm', { alarms: Array(101).fill('arn:x') }, '@.alarms: "alarms" holds up to 100, not 101'],
    ['alarm', { alarms: ['arn:x'], states: ['BAD'] }, '@.states.0: a state is ALARM, INSUFFICIENT_DATA or OK, not "BAD"'],
    ['explorer', {}, '@: an explorer widget has "metrics", an array of objects'],
    ['explorer', { metrics: [{ metricName: 'a', stat: 'b' }] }, '@.metrics.0: "resourceType" is missing'],
    ['custom', {}, '@: "endpoint" is missing'],
  ])('%s of %j is wrong', (type, properties, problem) => {
    expect(wrongIn(type, properties)).toEqual([problem]);
  });

  it('has up to 500 metrics', () => {
    expect(wrong({ widgets: [metric({ metrics: Array(501).fill(['A', 'B']) })] })).toEqual([
      'widgets.0.properties.metrics: a graph has up to 500 metrics, not 501',
    ]);
  });

  it('is not judged where it is not known', () => {
    const veiled = '\uE001';
    expect(
      wrong({
        start: veiled,
        widgets: [
          veiled,
          { type: veiled, properties: veiled },
          { type: 'alarm', x: veiled, properties: { alarms: [veiled, `a${veiled}`], sortBy: veiled } },
          metric({ region: veiled, metrics: veiled, period: veiled, view: veiled }),
          metric({ metrics: [['AWS/SQS', veiled, 'QueueName', `q-${veiled}`]] }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('metrics', () => {
  const rows = (metrics: unknown[], more: object = {}) => {
    const [widget] = read({ widgets: [metric({ metrics, ...more })] }).widgets;
    return (widget?.metrics ?? []).map((one) => [one.namespace, one.name, ...one.dimensions.flat()].join(' '));
  };

  it('are put in full', () => {
    expect(
      rows([
        ['AWS/EC2', 'CPUUtilization', 'InstanceId', 'i-1'],
        ['.', 'NetworkIn', '.', '.'],
        [{ expression: 'm1 + m2' }],
        ['...', 'i-2'],
        ['...', { stat: 'Sum' }],
        ['AWS/Lambda', '.'],
        ['.', '.', 'FunctionName', 'f'],
      ]),
    ).toEqual([
      'AWS/EC2 CPUUtilization InstanceId i-1',
      'AWS/EC2 NetworkIn InstanceId i-1',
      'AWS/EC2 NetworkIn InstanceId i-2',
      'AWS/EC2 NetworkIn InstanceId i-2',
      'AWS/Lambda NetworkIn',
      'AWS/Lambda NetworkIn FunctionName f',
    ]);
  });

  it('come with their paths, regions and options', () => {
    const { widgets } = read({
      widgets: [metric({ metrics: [['A', 'B', { region: 'us-east-1', id: 'm1' }], ['A', 'C'], [{ expression: 'SEARCH()', id: 'e' }]] })],
    });
    expect(widgets[0]?.metrics.map(({ path, region, options }) => [path.join('.'), region, options])).toEqual([
      ['widgets.0.properties.metrics.0', 'us-east-1', { region: 'us-east-1', id: 'm1' }],
      ['widgets.0.properties.metrics.1', 'eu-west-1', {}],
    ]);
    expect(widgets[0]?.expressions).toMatchObject([{ expression: 'SEARCH()', region: 'eu-west-1', options: { id: 'e' } }]);
  });

  it('and placeholders survive', () => {
    expect(rows([['AWS/SQS', 'X', 'QueueName', '\uE000-dlq']])).toEqual(['AWS/SQS X QueueName \uE000-dlq']);
  });

  it('repeated are what they were before they were shortened', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const row = fc.array(value, { minLength: 1, maxLength: 3 }).chain((start) => fc.tuple(...[...start, ...start].map(() => value)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (full) => {
        const short = full.map((one, index) => {
          const before = full[index - 1] as string[] | undefined;
          const dotted = (one as string[]).map((text, at) => (before?.[at] === text ? '.' : text));
          const shared = dotted.findIndex((text) => text !== '.');
          return before && before.length === one.length && shared > 0 ? ['...', ...dotted.slice(shared)] : dotted;
        });
        expect(rows(short)).toEqual(full.map((one) => (one as string[]).join(' ')));
      }),
    );
  });
});

describe('the place of a mistake in JSON', () => {
  it('is where V8 sees it too, where it says', () => {
    const letter = fc.constantFrom(...'{}[],:"0-.e\\ntrue '.split(''), 'true', '"a"');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const text = letters.join('');
        let said: string | undefined;
        try {
          JSON.parse(text);
          return;
        } catch (error) {
          said = /position (\d+)/.exec((error as Error).message)?.[1];
        }
        // Inside a string or a number V8 goes on to the very letter.
        if (said !== undefined) expect(jsonErrorAt(text)).toBeLessThanOrEqual(Number(said));
        expect(jsonErrorAt(text)).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any body', () => {
  it('is answered', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (body) => typeof parseDashboard(body).ok === 'boolean'));
    const part = fc.jsonValue();
    fc.assert(
      fc.property(fc.constantFrom('metric', 'text', 'log', 'alarm', 'explorer', 'custom'), part, part, part, (type, a, b, c) => {
        const properties = { metrics: a, annotations: { alarms: b }, alarms: b, period: c, yAxis: c, query: a, legend: b, states: c, region: 'r' };
        expect(read({ widgets: [{ type, properties }], variables: [a], start: b }).ok).toBe(true);
      }),
    );
  });
});
