import { finding, isSet, type Rule, rule, type TypeName } from '../../core/index.ts';
import { propertyOf, type Row, rows } from './_rows.ts';

/** Rules that want a description on a resource. */
export default rows.map(described);

function described([id, type, things]: Row): Rule {
  const property = propertyOf(type);
  return rule({
    id,
    title: `${things.charAt(0).toUpperCase()}${things.slice(1)} have descriptions`,
    severity: 'low',
    recommended: false,
    types: [type as TypeName],
    why: `A name alone does not say what ${things} are for. Who has to change, review or remove one later must guess, or does not dare to.`,
    fix: `Set ${property} to a sentence that says what it is for.`,
    *check(properties) {
      const owner = properties as Readonly<Record<string, unknown>>;
      if (isSet(owner, property)) return;
      yield finding(property, owner[property] === '' ? 'its description is empty' : 'it has no description', { expected: 'a description' });
    },
  });
}
