/** What a generated module of a service holds; `tools/schema/scalar-tables.ts` describes the format. */
export interface ServiceTables {
  readonly properties: string;
  readonly attributes: string;
}

const tag: ReadonlyMap<string, string> = new Map([
  ['Key', ''],
  ['Value', ''],
]);

/** One service's tables. A line is taken apart when something on it is first asked for. */
export class Service {
  readonly #lines: readonly string[];
  readonly #resources = new Map<string, string>();
  readonly #attributes = new Map<string, readonly string[]>();
  readonly #parsed = new Map<string, ReadonlyMap<string, string>>();

  constructor(tables: ServiceTables) {
    this.#lines = tables.properties.split('\n');
    for (let i = this.#lines.length - 1; i >= 0; i--) {
      const line = this.#lines[i] as string;
      const end = line.indexOf('=');
      if (end === -1) break;
      this.#resources.set(line.slice(0, end), line.slice(end + 1));
    }
    for (const line of tables.attributes.split('\n')) {
      const end = line.indexOf('=');
      if (end !== -1) this.#attributes.set(line.slice(0, end), line.slice(end + 1).split(','));
    }
  }

  attributes(resource: string): readonly string[] | undefined {
    return this.#attributes.get(resource) ?? (this.#resources.has(resource) ? [] : undefined);
  }

  has(resource: string, property: string): boolean {
    return this.#properties(`=${resource}`)?.has(property) === true;
  }

  /** The code of what belongs at a path, as the table has it; undefined where the schema has nothing. */
  codeAt(resource: string, path: readonly (string | number)[]): string | undefined {
    let code: string | undefined = `=${resource}`;
    for (const step of path) {
      // Lists are not marked: whatever has an index is one.
      if (typeof step === 'string') code = this.step(code, step);
      if (code === undefined) return undefined;
    }
    return code.startsWith('=') ? undefined : code;
  }

  /** The code of what belongs at a member of what a code stands for; a resource's own code is `=` and its name. */
  step(code: string, name: string): string | undefined {
    if (code.startsWith('{')) return code.slice(1);
    if (!code.includes('|')) return this.#properties(code)?.get(name);
    const found = code.split('|').map((one) => this.#properties(one)?.get(name));
    return either(found.filter((one) => one !== undefined));
  }

  /** The properties of what a code refers to: a resource, a definition or a tag. */
  #properties(code: string): ReadonlyMap<string, string> | undefined {
    if (code === '>') return tag;
    if (!code.startsWith('>') && !code.startsWith('=')) return undefined;
    let properties = this.#parsed.get(code);
    if (!properties) {
      const line = code.startsWith('=') ? this.#resources.get(code.slice(1)) : this.#lines[Number(code.slice(1))];
      properties = new Map(line ? line.split(',').map(entry) : []);
      this.#parsed.set(code, properties);
    }
    return properties;
  }
}

function entry(text: string): [name: string, code: string] {
  const name = (/^\w*/.exec(text) as RegExpExecArray)[0];
  return [name, text.slice(name.length)];
}

/** One code for what several definitions say of a property: no scalar unless they agree. */
function either(codes: readonly string[]): string | undefined {
  const distinct = new Set(codes);
  if (distinct.size < 2) return codes[0];
  return ['!', ...codes.flatMap((code) => code.split('|')).filter((code) => code.startsWith('>'))].join('|');
}
