import type { Path } from '../../../core/value.ts';
import { isMap, type Raw, type RawMap } from '../scope.ts';
import { type Draft, given, isIntrinsic, mapOf, present, without } from './parts.ts';
import { tagList, takesTags } from './tags.ts';

/** A SAM resource with the template's globals merged in. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly resource: RawMap;
  readonly properties: RawMap;
  readonly path: Path;
}

export interface Making {
  /** Where it comes from, if that is more than its source: an event. */
  readonly path?: Path;
  /** Further resource attributes; they win over what is handed on. */
  readonly attributes?: Draft;
}

const handedOn = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy', 'Metadata'];
const sams = new Set(['Type', 'Properties', 'Connectors', 'IgnoreGlobals']);

/** One template while it is expanded: what there is so far, where it comes from, and what is left out. */
export class Expanding {
  readonly template: RawMap;
  readonly resources = new Map<string, RawMap>();
  readonly origins = new Map<string, Path>();
  /** `MyFunction.Alias` and the like: what SAM lets authors refer to, and the logical id that it stands for. */
  readonly referable = new Map<string, string>();
  readonly conditions: Draft;
  readonly notExpanded: { readonly id: string; readonly type: string }[] = [];
  incomplete = false;
  readonly #original: RawMap;
  readonly #made = new Map<string, string[]>();

  constructor(template: RawMap) {
    this.template = template;
    this.#original = mapOf(template.Resources);
    this.conditions = { ...mapOf(template.Conditions) };
  }

  /** The resource that a SAM resource stands for, under its own id and with all of its attributes. */
  makeOwn(source: Source, type: string, properties: Draft, attributes: Draft = {}): void {
    // What is no map of properties cannot be expanded; whoever reads the template says so.
    const { Properties: stated } = source.resource;
    const malformed = stated !== undefined && stated !== null && (!isMap(stated) || isIntrinsic(stated));
    this.#add(source, source.id, {
      Type: type,
      ...without(source.resource, sams),
      ...attributes,
      Properties: malformed ? stated : present(properties),
    });
  }

  /** A further resource. Of a source's attributes those are handed on that must hold for all of what it makes. */
  make(source: Source, id: string, type: string, properties: Draft, { path, attributes }: Making = {}): void {
    if (this.resources.has(id) || Object.hasOwn(this.#original, id)) return this.leaveOut(id, type);
    const inherited = Object.fromEntries(handedOn.filter((name) => source.resource[name] !== undefined).map((name) => [name, source.resource[name]]));
    this.origins.set(id, path ?? source.path);
    this.#add(source, id, { Type: type, ...inherited, ...present(attributes ?? {}), Properties: present(properties) });
  }

  /** Changes a resource that is there already: shared ones that several sources add to, and plain ones that events touch. */
  change(id: string, properties: Draft, attributes: Draft = {}): void {
    const resource = this.resources.get(id);
    if (resource) this.resources.set(id, { ...resource, ...attributes, Properties: present({ ...mapOf(resource.Properties), ...properties }) });
  }

  /** Makes a resource hang on a condition, or on none. */
  hang(id: string, condition: string | undefined): void {
    const { Condition: _, ...resource } = mapOf(this.resources.get(id));
    if (resource.Type !== undefined) this.resources.set(id, condition === undefined ? resource : { ...resource, Condition: condition });
  }

  propertiesOf(id: string): RawMap {
    return mapOf(this.resources.get(id)?.Properties);
  }

  leaveOut(id: string, type: string): void {
    this.notExpanded.push({ id, type });
    this.incomplete = true;
  }

  /** Counts a resource as made by a source too, so that it gets its tags. */
  touch(source: Source, id: string): void {
    const made = this.#made.get(source.id);
    if (made) made.push(id);
    else this.#made.set(source.id, [id]);
  }

  /** With `PropagateTags`, SAM gives everything that it makes the tags of its source, in the place of their own. */
  propagateTags(source: Source): void {
    const { Tags: tags, PropagateTags: propagate } = source.properties;
    if (!given(propagate) || !given(tags)) return;
    for (const id of this.#made.get(source.id) ?? []) if (takesTags(String(this.resources.get(id)?.Type))) this.change(id, { Tags: tagList(tags) });
  }

  /** The value of a parameter by default, where a name or a choice of SAM's hangs on it. */
  settled(raw: Raw): Raw {
    if (!isMap(raw) || !isIntrinsic(raw) || typeof raw.Ref !== 'string') return raw;
    const declared = mapOf(this.template.Parameters)[raw.Ref];
    return isMap(declared) ? (declared.Default ?? raw) : raw;
  }

  #add(source: Source, id: string, resource: RawMap): void {
    this.resources.set(id, resource);
    this.touch(source, id);
  }
}
