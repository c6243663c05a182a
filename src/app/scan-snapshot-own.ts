import type { Rule, RuleContext } from '../core/rule.ts';

/** The same rule, which fails where it reads what was not kept for it: it must not take it for absent. */
export function declaredOnly(rule: Rule, own: ReadonlySet<string>): Rule {
  const view = <T extends object>(of: T, prefix: string): T => {
    const check = (name: string | symbol) => {
      if (typeof name === 'string' && !own.has(prefix + name) && !(name in Object.prototype))
        throw new Error(`it reads ${prefix}${name} of its own, of which its table of reads knows nothing`);
    };
    return new Proxy(of, {
      get(target, name) {
        check(name);
        return Reflect.get(target, name) as unknown;
      },
      has(target, name) {
        check(name);
        return Reflect.has(target, name);
      },
      getOwnPropertyDescriptor(target, name) {
        check(name);
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      ownKeys() {
        throw new Error('it lists its own properties, of which not all are kept');
      },
    });
  };
  const contexts = new WeakMap<RuleContext, RuleContext>();
  const shown = (context: RuleContext): RuleContext => {
    let known = contexts.get(context);
    if (!known) {
      known = Object.create(context, { state: { get: () => view(context.state, 'state.') } }) as RuleContext;
      contexts.set(context, known);
    }
    return known;
  };
  const { scope } = rule;
  return {
    ...rule,
    ...(scope ? { scope: (properties, context) => scope.call(rule, view(properties, ''), shown(context)) } : {}),
    check: (properties, context) => rule.check(view(properties, ''), shown(context)),
  };
}
