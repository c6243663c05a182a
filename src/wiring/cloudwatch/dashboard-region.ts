import { finding, type Resource, type Text, wiring } from '../../core/index.ts';
import { isOfOneRegion } from '../../schema/metric-kinds.ts';
import { isForSeveralRegions } from '../_ingredients.ts';
import type { DashboardWidget } from '../_parse/dashboard.ts';
import { called } from '../_words.ts';
import { type Body, bodyOf, noBody } from './_body.ts';
import { widgetInWords } from './_widgets.ts';

/** A region that is written out, and what is shown from there. */
interface Fixed {
  readonly widget: string;
  readonly region: string;
  /** A resource of this stack that is shown. */
  readonly own: string | undefined;
}

export default wiring({
  id: 'WIRING_DASHBOARD_REGION',
  title: 'A dashboard shows the region that it is deployed to',
  severity: 'medium',
  types: ['AWS::CloudWatch::Dashboard'],
  shipped: {
    as: 'silence',
    what: 'It works where it was written. In every other region the graphs are empty, or show the resources of the first one under the same names.',
  },
  why: 'Each widget names a region. One that is written out stays the same wherever the stack is deployed, while its resources do not.',
  fix: 'Put AWS::Region into the widget by Fn::Sub: "region": "${AWS::Region}".',
  scope: (properties, { resource, graph }) => bodyOf(graph, resource, properties).parsed.ok || noBody,
  *check(properties, { resource, graph }) {
    const body = bodyOf(graph, resource, properties);
    const fixed = fixedIn(body);
    // Several regions side by side are meant: those widgets are wrong only where they show what this stack has here.
    const isForComparison = new Set(fixed.map((one) => one.region)).size > 1;
    const several = resource.region === undefined && isForSeveralRegions(graph, resource);
    for (const { widget, region, own } of fixed) {
      if (region === resource.region || (own === undefined && (isForComparison || resource.region !== undefined))) continue;
      if (resource.region === undefined && !several) continue;
      yield finding('DashboardBody', `${widget} of ${called(resource)} shows ${region} wherever the stack is deployed${inWords(own, resource)}`, {
        expected: '${AWS::Region}',
        actual: region,
        fix: 'Write "region": "${AWS::Region}" in the widget, and the body as Fn::Sub.',
      });
    }
  },
});

function inWords(own: string | undefined, { region }: Resource): string {
  return own === undefined ? '' : `, and ${own} is in ${region ?? 'the region of the stack'}`;
}

function fixedIn(body: Body): Fixed[] {
  return (body.parsed.ok ? body.parsed.widgets : []).flatMap((widget) => {
    const shown = widget.metrics.filter((one) => !isOfOneRegion(one.namespace));
    if (widget.metrics.length > 0 && shown.length === 0) return [];
    const places = new Map<string, string | undefined>();
    const put = (region: string | undefined, own: string | undefined) => {
      const text = region === undefined ? undefined : body.text(region);
      if (text?.known) places.set(text.value, places.get(text.value) ?? own);
    };
    for (const one of shown) put(one.region, ownIn(one.dimensions.map(([, value]) => body.text(value))));
    if (widget.metrics.length === 0) put(widget.region, ownIn(textsIn(body, widget)));
    return [...places].map(([region, own]) => ({ widget: widgetInWords(body, widget), region, own }));
  });
}

function textsIn(body: Body, { query, alarms }: DashboardWidget): readonly Text[] {
  return [...(query === undefined ? [] : [query]), ...alarms.map((one) => one.arn)].map((one) => body.text(one));
}

function ownIn(texts: readonly Text[]): string | undefined {
  return texts.flatMap((one) => one.references).map((one) => one.id)[0];
}
