import type { Resource } from '../core/resource.ts';
import type { RelatedEnd } from '../core/verdict.ts';
import type { Place } from './place.ts';
import { oneLine, visible } from './plain-text.ts';

/** Text for a message, in which square brackets would begin a link. */
export function plain(text: string): string {
  return visible(text.replace(/[[\]\\]/g, '\\$&'));
}

/** Where a result is, for those who read files and for those who think in resources. */
export function location(resource: Resource, place: Place, path: string | undefined): object {
  return { physicalLocation: physical(place), logicalLocations: logical(resource, path) };
}

export function physical({ file, line, column }: Place): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined
      ? {}
      : { region: { startLine: Math.max(1, line), ...(column === undefined ? {} : { startColumn: Math.max(1, column) }) } }),
  };
}

export function related(end: RelatedEnd, id: number, file: string): object {
  return {
    id,
    message: { text: plain(oneLine(`${end.id} (${end.type})${end.path ? `, ${end.path}` : ''}`)) },
    physicalLocation: physical({ file: end.file ?? file, line: end.line, column: undefined }),
    logicalLocations: [{ name: end.id, kind: 'resource', fullyQualifiedName: `${end.type}/${end.id}` }],
  };
}

function logical({ id, type, origin }: Resource, path: string | undefined): object[] {
  const locations: object[] = [
    { name: id, kind: 'resource', fullyQualifiedName: `${type}/${id}${path ? `/${path}` : ''}` },
    { name: type, kind: 'type' },
  ];
  if (origin.construct !== undefined)
    locations.push({ name: origin.construct.split('/').at(-1) || origin.construct, kind: 'construct', fullyQualifiedName: origin.construct });
  return locations;
}

/** A path as a URI reference. Colons are encoded too, or the first part of a path could be taken for a scheme. */
export function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const drive = /^([A-Za-z]):\//.exec(path);
  const encoded = (drive ? path.slice(3) : path)
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
  if (drive) return `file:///${drive[1]}:/${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
