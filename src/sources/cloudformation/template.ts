import { and, atom, type Condition } from '../../core/condition.ts';
import type { Resource } from '../../core/resource.ts';
import type { Path, Value } from '../../core/value.ts';
import { isKnownType, nearestType } from '../../schema/type-names.ts';
import { findCycle } from './cycle.ts';
import { MAX_PROBLEMS } from './document/index.ts';
import { LoopError, unroll } from './foreach.ts';
import { readCondition } from './intrinsics.ts';
import { ingredients } from './origin.ts';
import { readParameters } from './parameters.ts';
import { Resolver } from './resolve.ts';
import { dependencies, memberOf, resourceOf } from './resource.ts';
import { isMap, type Raw, type RawMap, type Scope, type Setting } from './scope.ts';
import { NotATemplate, type ReadTemplate, type TemplateInput } from './template-input.ts';

export function readTemplate(input: TemplateInput): ReadTemplate {
  return new TemplateReader(input).read();
}

class TemplateReader {
  readonly #input: TemplateInput;
  // Names are the template's own, so what they are kept in has no members but those.
  readonly #read: ReadTemplate;
  readonly #said = new Set<string>();
  /** Whether macros or loops may add what names refer to. */
  #open = false;
  readonly #conditions = new Map<string, Condition | 'deciding'>();
  readonly #nested = new Map<string, ReadTemplate | undefined>();
  readonly #edges = new Map<string, Set<string>>();
  #origins = new Map<string, Path>();
  #at = '';
  #scope!: Scope;

  constructor(input: TemplateInput) {
    this.#input = input;
    const { account, region } = input.setting;
    const declared = isMap(input.document.value) && isMap(input.document.value.Parameters) ? Object.keys(input.document.value.Parameters) : [];
    this.#read = {
      resources: [],
      outputs: Object.create(null) as Record<string, Value>,
      exports: new Map(),
      parameters: Object.create(null) as Record<string, Value>,
      unseen: [],
      problems: [],
      incomplete: undefined,
      stack: {
        key: input.keyPrefix,
        file: input.document.file,
        ...(account === undefined ? {} : { account }),
        ...(region === undefined ? {} : { region }),
        parameters: declared,
        outputs: [],
      },
    };
  }

  read(): ReadTemplate {
    const template = this.#prepared();
    for (const { path, message } of this.#input.document.problems) this.#problem(path, message);
    const resources = template.Resources as RawMap;
    for (const id of Object.keys(resources)) this.#readNested(id);
    for (const [id, raw] of Object.entries(resources)) this.#readResource(id, raw);
    for (const nested of this.#nested.values()) if (nested) this.#read.resources.push(...nested.resources);
    this.#at = '';
    for (const [name, raw] of Object.entries(isMap(template.Outputs) ? template.Outputs : {})) {
      if (!isMap(raw)) continue;
      const value = new Resolver(this.#scope, ['Outputs', name, 'Value']).value(raw.Value);
      this.#read.outputs[name] = value;
      const exported = isMap(raw.Export) ? new Resolver(this.#scope, ['Outputs', name, 'Export', 'Name']).value(raw.Export.Name) : undefined;
      const naming = isMap(raw.Export) ? { exported: { as: exported, madeOf: ingredients(raw.Export.Name) } } : {};
      this.#read.stack.outputs.push({ name, value, ...naming });
      if (typeof exported === 'string') this.#read.exports.set(exported, value);
    }
    const cycle = findCycle(this.#edges);
    if (cycle) this.#problem(['Resources', cycle[0] as string], `resources refer to each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`);
    return this.#read;
  }

  /** The template with its loops unrolled and its transforms applied, and the scope that its trees are resolved in. */
  #prepared(): RawMap {
    const { document, setting, prefix, keyPrefix } = this.#input;
    if (!isMap(document.value)) throw new NotATemplate('it is not a map, so it is not a template');
    const { Resources: resources } = document.value;
    if (resources !== undefined && resources !== null && !isMap(resources)) throw new NotATemplate('its Resources are not a map');
    if (!isMap(resources)) throw new NotATemplate('it has no Resources, so it is not a template');
    let template: RawMap = document.value;
    const { values, allowed } = readParameters(template, setting, (at, message) => this.#problem(at, message));
    for (const [name, value] of values) this.#read.parameters[name] = value;
    const scopeOf = (one: RawMap): Scope => ({
      document,
      template: one,
      setting,
      prefix,
      keyPrefix,
      parameters: values,
      allowed,
      resources: one.Resources as RawMap,
      mappings: isMap(one.Mappings) ? one.Mappings : {},
      declared: (name) => (isMap(one.Parameters) && Object.hasOwn(one.Parameters, name) ? one.Parameters[name] : undefined),
      open: () => this.#open,
      condition: (name, at) => this.#condition(name, at),
      nestedOutput: (stack, output) => this.#readNested(stack)?.outputs[output],
      problem: (at, message) => this.#problem(at, message),
      refers: (to) => this.#edge(to),
    });
    this.#scope = scopeOf(template);
    this.#noteMacros(template);
    template = this.#transformed(template);
    this.#scope = scopeOf(template);
    return template;
  }

  /** `Fn::Transform` may stand in every section, and at the top: what it adds is not seen. */
  #noteMacros(template: RawMap): void {
    const sections = Object.keys(template).filter((name) => isMap(template[name]) && Object.hasOwn(template[name], 'Fn::Transform'));
    if (sections.length > 0 || Object.hasOwn(template, 'Fn::Transform')) this.#open = true;
    if (!Object.hasOwn(template, 'Fn::Transform')) return;
    this.#unseen('what Fn::Transform adds to the template', 'macros run only in an account');
    this.#read.incomplete ??= 'a macro may add resources';
  }

  #transformed(template: RawMap): RawMap {
    let result = template;
    for (const transform of transformsOf(template)) {
      if (transform === 'AWS::LanguageExtensions') result = this.#unrolled(result);
      else if (transform === 'AWS::Serverless-2016-10-31' && this.#input.expand) {
        const { template: expanded, origins, notExpanded, incomplete } = this.#input.expand(result);
        result = expanded;
        for (const [id, path] of origins) this.#origins.set(id, path);
        for (const { id, type } of notExpanded)
          this.#unseen(`${this.#input.prefix}${id} (${type})`, 'this SAM type is not expanded, so what it makes is not judged');
        if (incomplete) this.#open = true;
        if (incomplete) this.#read.incomplete ??= 'the template has SAM resources that are not expanded';
      } else {
        this.#unseen(`what the macro ${transform} makes`, 'macros run only in an account');
        // These of AWS's own make things of their own, and nothing that belongs to other resources.
        if (/^AWS::(SecretsManager-|CodeDeployBlueGreen$)/.test(transform)) continue;
        this.#open = true;
        this.#read.incomplete ??= `the macro ${transform} may add resources`;
      }
    }
    // Loops are unrolled even where the transform is not named: otherwise they would be passed over.
    return transformsOf(template).includes('AWS::LanguageExtensions') ? result : this.#unrolled(result);
  }

  #unrolled(template: RawMap): RawMap {
    const sections: Record<string, RawMap> = {};
    for (const section of ['Conditions', 'Resources', 'Outputs']) {
      const raw = template[section];
      if (!isMap(raw) || !hasLoop(raw)) continue;
      try {
        const { members, open } = unroll(raw, [section], {
          collection: (one) => new Resolver(this.#scope, [section]).value(one),
          made: (name, path) => section === 'Resources' && this.#origins.set(name, path),
        });
        for (const loop of open) {
          this.#open = true;
          this.#unseen(loop, 'what it loops over is not known before deployment');
          this.#read.incomplete ??= `${loop} may make resources`;
        }
        sections[section] = Object.fromEntries(Object.entries(members).filter(([name]) => !name.startsWith('Fn::ForEach::')));
      } catch (thrown) {
        if (!(thrown instanceof LoopError)) throw thrown;
        this.#problem([section], thrown.message);
        sections[section] = Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('Fn::ForEach::')));
      }
    }
    return { ...template, ...sections };
  }

  #condition(name: string, at: Path): Condition {
    const known = this.#conditions.get(name);
    if (known === 'deciding') {
      this.#problem(['Conditions', name], `the condition ${name} refers to itself`);
      return this.#openCondition(name);
    }
    if (known !== undefined) return known;
    const all = this.#scope.template.Conditions;
    if (!isMap(all) || !Object.hasOwn(all, name)) {
      if (!this.#open) this.#problem(at, `it names the condition ${name}, which the template does not have`);
      return this.#openCondition(name);
    }
    this.#conditions.set(name, 'deciding');
    const condition = readCondition(new Resolver(this.#scope, ['Conditions', name]), all[name]);
    this.#conditions.set(name, condition);
    return condition;
  }

  #openCondition(name: string): Condition {
    return atom(`${this.#input.keyPrefix}${this.#input.prefix}condition ${name}`, 'true', `${name} holds`);
  }

  #readResource(id: string, raw: Raw): void {
    const at = ['Resources', id];
    if (id.startsWith('Fn::Transform')) {
      this.#unseen('what Fn::Transform adds to the resources', 'macros run only in an account');
      this.#read.incomplete ??= 'a macro may add resources';
      return;
    }
    if (!isMap(raw) || typeof raw.Type !== 'string')
      return this.#problem(at, isMap(raw) ? `the resource ${id} has no Type` : `the resource ${id} is not a map`);
    const { Type: type } = raw;
    if (type.startsWith('AWS::') && !isKnownType(type)) {
      const nearest = nearestType(type);
      this.#problem([...at, 'Type'], `${type} is not a known resource type${nearest ? `; did you mean ${nearest}?` : ''}`);
    }
    if (type.endsWith('::MODULE')) {
      this.#unseen(`what the module ${type} makes (${this.#input.prefix}${id})`, 'modules are resolved only in an account');
      this.#read.incomplete ??= `the module ${id} may hold resources`;
    }
    this.#at = id;
    for (const other of dependencies(raw.DependsOn)) {
      this.#edge(other);
      if (!this.#open && !Object.hasOwn(this.#scope.resources, other))
        this.#problem([...at, 'DependsOn'], `${id} depends on ${other}, which is not a resource of the template`);
    }
    const condition = and([this.#input.condition ?? true, this.#conditionOf(id, raw)]);
    if (condition === false) return;
    const resolver = new Resolver(this.#scope, [...at, 'Properties'], type);
    const properties = resolver.value(isMap(raw.Properties) ? raw.Properties : {}) ?? {};
    if (raw.Properties !== undefined && !isMap(raw.Properties)) this.#problem([...at, 'Properties'], `the properties of ${id} are not a map`);
    const { veiled } = resolver;
    const written = {
      id,
      type,
      raw,
      properties: properties as Resource['properties'],
      veiled,
      condition,
      names: this.#edges.get(id) ?? [],
      at: this.#origins.get(id) ?? at,
    };
    this.#read.resources.push(resourceOf(written, this.#input));
  }

  #conditionOf(id: string, raw: RawMap): Condition {
    return typeof raw.Condition === 'string' ? this.#condition(raw.Condition, ['Resources', id, 'Condition']) : true;
  }

  /** Reads the template of a stack resource, once: when its turn comes, or when another refers to its outputs. */
  #readNested(id: string): ReadTemplate | undefined {
    const raw = this.#scope.resources[id];
    if (this.#nested.has(id) || !isMap(raw) || raw.Type !== 'AWS::CloudFormation::Stack') return this.#nested.get(id);
    this.#nested.set(id, undefined);
    const condition = and([this.#input.condition ?? true, this.#conditionOf(id, raw)]);
    if (condition === false) return undefined;
    const input = this.#input.nested(id);
    if (!input) {
      this.#unseen(`the nested stack ${this.#input.prefix}${id}`, 'its template is not a file beside this one');
      return undefined;
    }
    const before = this.#at;
    this.#at = id;
    const resolver = new Resolver(this.#scope, ['Resources', id, 'Properties', 'Parameters']);
    const given = resolver.value(isMap(raw.Properties) ? raw.Properties.Parameters : undefined);
    const declared = isMap(input.document.value) && isMap(input.document.value.Parameters) ? Object.keys(input.document.value.Parameters) : [];
    const parameters = Object.fromEntries(declared.map((name) => [name, memberOf(given, name)]));
    const setting: Setting = { ...input.setting, parameters };
    this.#at = before;
    let nested: ReadTemplate;
    try {
      nested = readTemplate({ ...input, setting, condition, prefix: `${this.#input.prefix}${id}/`, keyPrefix: this.#input.keyPrefix });
    } catch (thrown) {
      if (!(thrown instanceof NotATemplate)) throw thrown;
      this.#read.problems.push({ file: input.document.file, ...input.document.locate([]), message: thrown.message });
      this.#read.incomplete ??= `the nested stack ${this.#input.prefix}${id} cannot be read`;
      return undefined;
    }
    this.#nested.set(id, nested);
    this.#read.unseen.push(...nested.unseen);
    this.#read.problems.push(...nested.problems);
    this.#read.incomplete ??= nested.incomplete;
    return nested;
  }

  #edge(to: string): void {
    if (this.#at === '') return;
    const others = this.#edges.get(this.#at);
    if (others) others.add(to);
    else this.#edges.set(this.#at, new Set([to]));
  }

  #unseen(what: string, reason: string): void {
    this.#read.unseen.push({ what, reason, file: this.#input.document.file });
  }

  #problem(path: Path, message: string): void {
    const { file } = this.#input.document;
    if (this.#said.size > MAX_PROBLEMS) return;
    if (this.#said.size === MAX_PROBLEMS) {
      this.#said.add('more');
      this.#read.problems.push({ file, message: `it has more than ${MAX_PROBLEMS} mistakes; the others are not listed` });
      return;
    }
    const position = this.#input.document.locate(path);
    // An unknown YAML tag is a problem of the document already, and an unknown function here: one is enough.
    const where = position ? `${position.line}:${position.column}` : message;
    if (this.#said.has(where)) return;
    this.#said.add(where);
    this.#read.problems.push({ file, ...position, message });
  }
}

export function transformsOf(template: RawMap): readonly string[] {
  const raw = template.Transform;
  return (Array.isArray(raw) ? raw : raw === undefined ? [] : [raw]).map((one) => (isMap(one) ? String(one.Name) : String(one)));
}

function hasLoop(raw: Raw): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  if (Array.isArray(raw)) return raw.some(hasLoop);
  for (const key in raw) if (key.startsWith('Fn::ForEach::') || hasLoop((raw as RawMap)[key])) return true;
  return false;
}
