import { each, type Found, finding, listOf, Reference, type Resource, type Text, type TypeName, text, wiring } from '../../core/index.ts';
import { nameProperty, refIdentifier } from '../../schema/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { type Kind, wants } from './_kinds.ts';

export default wiring({
  id: 'WIRING_REFERENCE_KIND',
  title: 'Where a property wants an ARN it is given an ARN, and where it wants a name or a URL, that',
  severity: 'high',
  types: [...new Set(wants.map(({ type }) => type))],
  shipped: {
    as: 'deploy error',
    what: 'The service refuses the value ("is not a valid ARN", "Value … failed to satisfy constraint", "The specified bucket is not valid"), and the stack rolls back.',
  },
  why: 'Ref answers the name of a function, a role and a bucket, the URL of a queue and the ARN of a topic. Each property takes one of these, and CloudFormation takes whichever it is given.',
  fix: 'Use Fn::GetAtt of the Arn where an ARN is wanted, and Ref for the name of a bucket and the URL of a queue.',
  *check(properties, { resource, graph }) {
    yield* each(
      wants.filter((one) => one.type === resource.type),
      ({ path, kind }) =>
        each([...at(properties, path.split('.'))], function* (place): Generator<Found> {
          const reference = place.text.reference;
          const named = reference instanceof Reference ? graph.byKey(reference.target) : undefined;
          const answered = named && (reference?.attribute ?? answeredByRef(named.type));
          if (!named || answered === undefined || !named.type.startsWith('AWS::')) return;
          const given = kindOf(named.type, answered);
          if (given === undefined || given === kind) return;
          yield finding(
            place.path,
            `${called(resource)} is given the ${words[given]} of ${called(named)} in ${place.path}, where its ${words[kind]} is wanted`,
            { expected: `the ${words[kind]} of ${named.id}`, related: [{ resource: named }], fix: mended(named, place.path, kind) },
          );
        }),
    );
  },
});

const words: Readonly<Record<Kind, string>> = { arn: 'ARN', name: 'name', url: 'URL' };

interface Place {
  readonly text: Text;
  readonly path: string;
}

/** The texts at a path, of every item of the lists on the way. */
function* at(owner: unknown, [step = '', ...rest]: readonly string[], before = ''): Generator<Place> {
  const isList = step.endsWith('[]');
  const key = isList ? step.slice(0, -2) : step;
  const path = `${before}${key}`;
  if (owner === undefined || owner === null || typeof owner !== 'object') return;
  if (isList) {
    const items = listOf((owner as Record<string, unknown>)[key] as readonly unknown[]);
    for (const index of items.keys()) {
      if (rest.length > 0) yield* at(items[index], rest, `${path}[${index}].`);
      else {
        const written = text(items as string[], index);
        if (written) yield { text: written, path: `${path}[${index}]` };
      }
    }
  } else if (rest.length > 0) yield* at((owner as Record<string, unknown>)[key], rest, `${path}.`);
  else {
    const written = text(owner as Record<string, string>, key);
    if (written) yield { text: written, path };
  }
}

function answeredByRef(type: string): string | undefined {
  const identifiers = refIdentifier(type);
  return identifiers.length === 1 ? identifiers[0] : undefined;
}

function kindOf(type: string, answered: string): Kind | undefined {
  if (/arn$/i.test(answered)) return 'arn';
  if (/url$/i.test(answered)) return 'url';
  return answered === nameProperty(type) || /(?:Name|Id)$/.test(answered) ? 'name' : undefined;
}

function mended(named: Resource, path: string, kind: Kind): string {
  const ref = answeredByRef(named.type);
  const isRef = ref !== undefined && kindOf(named.type, ref) === kind;
  const attribute = kind === 'arn' ? 'Arn' : nameProperty(named.type as TypeName);
  const key = path.slice(path.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  return snippet(`Give it the ${words[kind]}:`, `${key}: ${isRef ? `!Ref ${plainId(named)}` : `!GetAtt ${plainId(named)}.${attribute}`}`);
}
