import { type Graph, Partial, type Resource, Text, text, Unknown, type Value, type Veil } from '../../core/index.ts';
import { inSight } from '../_access/written-json.ts';
import { type Dashboard, type NoDashboard, parseDashboard } from '../_parse/dashboard.ts';

/**
 * A dashboard's body is one text, JSON with references put in. Each of these is given a letter of the private use area, by its place
 * in the text, so that the whole can be parsed; what comes out is put back into the texts that it stood in.
 */

type Part = Text['parts'][number];

const firstMark = 0xe000;
const lastMark = 0xf8ff;
const marks = /([\u{E000}-\u{F8FF}])/u;

export class Body {
  readonly parsed: Dashboard | NoDashboard;
  readonly #parts: readonly Part[];
  readonly #graph: Graph;
  readonly #resource: Resource;
  /** A resource for each text with something in it that is not known, so that it is read like any other property. */
  readonly #standIns = new Map<string, Resource>();

  constructor(parts: readonly Part[], graph: Graph, resource: Resource) {
    this.#parts = parts;
    this.#graph = graph;
    this.#resource = resource;
    this.parsed = parseDashboard(parts.map((part, index) => (typeof part === 'string' ? withoutMarks(part) : markOf(index))).join(''));
  }

  /** A text of the parsed body as it was written. */
  text(parsed: string): Text {
    if (!marks.test(parsed)) return new Text([parsed]);
    let standIn = this.#standIns.get(parsed);
    if (!standIn) {
      standIn = { ...this.#resource, properties: { text: this.#unmarked(parsed) }, veiled: true };
      this.#standIns.set(parsed, standIn);
    }
    return text(this.#graph.node(standIn).properties as { text?: string }, 'text') as Text;
  }

  /** A sentence of the parser with what was put in, as templates write it. */
  inWords(sentence: string): string {
    return sentence
      .split(marks)
      .map((piece, index) => (index % 2 === 0 ? piece : inBraces(this.#partOf(piece))))
      .join('');
  }

  #unmarked(parsed: string): Value {
    const pieces = parsed
      .split(marks)
      .map((piece, index): Part => (index % 2 === 0 ? piece : (this.#partOf(piece) ?? '')))
      .filter((piece) => piece !== '');
    return pieces.length === 1 ? (pieces[0] as Value) : new Partial(pieces);
  }

  #partOf(mark: string): Part | undefined {
    return this.#parts[(mark.codePointAt(0) as number) - firstMark];
  }
}

function markOf(index: number): string {
  return String.fromCodePoint(Math.min(firstMark + index, lastMark));
}

function withoutMarks(part: string): string {
  return part.replace(/[\u{E000}-\u{F8FF}]/gu, '\u{FFFD}');
}

function inBraces(part: Part | undefined): string {
  if (typeof part !== 'object') return part ?? '';
  const { id, attribute, name } = part as Veil & { readonly id?: string; readonly attribute?: string; readonly name?: string };
  return `\${${id === undefined ? (name ?? '?') : attribute ? `${id}.${attribute}` : id}}`;
}

const bodies = new WeakMap<Resource, Map<string, Body>>();

/** The body of a dashboard, read once; raises where it is not known at all. */
export function bodyOf(graph: Graph, resource: Resource, properties: { readonly DashboardBody?: unknown }): Body {
  const parts = partsOf(graph, properties);
  let own = bodies.get(resource);
  if (!own) {
    own = new Map();
    bodies.set(resource, own);
  }
  const key = parts.map((part) => (typeof part === 'string' ? part : part.reason)).join('\u{0}');
  const body = own.get(key) ?? new Body(parts, graph, resource);
  own.set(key, body);
  return body;
}

function partsOf(graph: Graph, properties: { readonly DashboardBody?: unknown }): readonly Part[] {
  const seen = inSight(properties, 'DashboardBody');
  // Written as a tree of its own, which tools turn into text.
  if (seen && typeof seen.value === 'object' && seen.value !== null) return [JSON.stringify(seen.value)];
  const written = text(properties, 'DashboardBody');
  if (!written) return [''];
  if (!written.known && written.parts.length === 1) graph.unknown((written.parts[0] as Veil).reason, 'DashboardBody');
  return written.parts.flatMap((part) => (typeof part === 'string' ? withoutLeftovers(part) : [part]));
}

/** A placeholder without Fn::Sub around it stands for nothing; that is another finding, and nothing is said of what it was to be. */
function withoutLeftovers(part: string): readonly Part[] {
  return part
    .split(/(\$\{[A-Za-z0-9:.]+\})/)
    .map((piece, index): Part => (index % 2 === 0 ? piece : new Unknown(`nothing is put in for ${piece}`)))
    .filter((piece) => piece !== '');
}

/** What rules about what is in a dashboard say of one that cannot be read. */
export const noBody = 'its body cannot be read, which is another finding';
