/** One mistake made in a correct template, and what must be found then: nothing less, and nothing that it does not explain. */
export interface Mutation {
  readonly title: string;
  change(stack: Stack): void;
  /** The rules that must fail, each with the ids of the resources that they fail at. */
  readonly finds: Readonly<Record<string, readonly string[]>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a template is any tree, and a mutation reaches into it by name
type Tree = any;

/** A copy of the template, to be spoilt. */
export class Stack {
  readonly template: Tree;

  constructor(template: unknown) {
    this.template = structuredClone(template);
  }

  resource(id: string): Tree {
    const found = this.template.Resources[id];
    if (!found) throw new Error(`the template has no resource ${id}`);
    return found;
  }

  /** The properties of a resource, to be changed. */
  of(id: string): Tree {
    return this.resource(id).Properties;
  }

  add(id: string, type: string, properties: object, more: object = {}): void {
    if (this.template.Resources[id]) throw new Error(`the template has a resource ${id} already`);
    this.template.Resources[id] = { Type: type, Properties: properties, ...more };
  }

  /** Takes a resource away, and every `DependsOn` and output that names it; other references must be changed by the mutation. */
  remove(id: string): void {
    this.resource(id);
    delete this.template.Resources[id];
    for (const resource of Object.values<Tree>(this.template.Resources)) {
      if (resource.DependsOn === id) delete resource.DependsOn;
      if (Array.isArray(resource.DependsOn)) resource.DependsOn = resource.DependsOn.filter((one: string) => one !== id);
    }
    const names = new RegExp(`"${id}"|\\$\\{${id}[.}]`);
    for (const [name, output] of Object.entries(this.template.Outputs)) if (names.test(JSON.stringify(output))) delete this.template.Outputs[name];
  }

  /** The statement of a policy by its Sid. */
  statement(id: string, sid: string): Tree {
    const { PolicyDocument, KeyPolicy } = this.of(id);
    const found = (PolicyDocument ?? KeyPolicy).Statement.find((one: Tree) => one.Sid === sid);
    if (!found) throw new Error(`${id} has no statement ${sid}`);
    return found;
  }

  removeStatement(id: string, sid: string): void {
    const statement = this.statement(id, sid);
    const { PolicyDocument, KeyPolicy } = this.of(id);
    const document = PolicyDocument ?? KeyPolicy;
    document.Statement = document.Statement.filter((one: Tree) => one !== statement);
  }

  /** Replaces text in what a property holds, a function of the template around it or not. */
  replace(id: string, property: string, wanted: string, by: string): void {
    const before = JSON.stringify(this.of(id)[property]);
    const after = before.replaceAll(JSON.stringify(wanted).slice(1, -1), JSON.stringify(by).slice(1, -1));
    if (before === after) throw new Error(`${property} of ${id} has no ${wanted}`);
    this.of(id)[property] = JSON.parse(after);
  }
}
