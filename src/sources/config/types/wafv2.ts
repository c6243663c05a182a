import type { IPSet, RegexPatternSet, RuleGroup, Scope, WebACL } from '@aws-sdk/client-wafv2';
import type { Described } from '../../../shapes/described.ts';
import { ipSet, regexPatternSet, ruleGroup, webAcl } from '../../../shapes/wafv2/web-acl.ts';
import type { ConfigItem } from '../item.ts';
import { pascal, type Spelling } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

/** The ARN tells the scope: `…:regional/webacl/…`, `…:global/webacl/…`. */
function scopeOf(arn: string): Scope {
  return arn.includes(':global/') ? 'CLOUDFRONT' : 'REGIONAL';
}

const spelling: Spelling = { names: { arn: 'ARN' }, maps: ['customResponseBodies'] };

/** Where an item lacks the rules it is not known to have none: no field list of AWS Config names them. */
function of<Answer>(
  type: string,
  shape: (told: Answer, common: { readonly scope: Scope }) => Described,
  lists: Readonly<Record<string, string>> = {},
): Translation {
  return {
    type,
    translate(item: ConfigItem) {
      const { configuration } = item;
      const arn = String(configuration.aRN ?? configuration.arn ?? configuration.resourceARN ?? item.arn ?? item.id);
      const told = pascal<Answer>(configuration, spelling);
      const own = shape({ ...told, ARN: arn }, { scope: scopeOf(arn) });
      return [{ ...recorded(item, own, { lists }), id: own.id }];
    },
  };
}

export const translations: readonly Translation[] = [
  of<WebACL>('AWS::WAFv2::WebACL', webAcl, { Rules: 'rules', DefaultAction: 'defaultAction' }),
  of<RuleGroup>('AWS::WAFv2::RuleGroup', ruleGroup, { Rules: 'rules' }),
  of<IPSet>('AWS::WAFv2::IPSet', ipSet, { Addresses: 'addresses' }),
  of<RegexPatternSet>('AWS::WAFv2::RegexPatternSet', (told, common) => {
    // Bare texts in an item, where the service has each within an object.
    const list = ((told as { readonly RegularExpressions?: readonly string[] }).RegularExpressions ?? []).map((one) => ({ RegexString: one }));
    return regexPatternSet({ ...told, RegularExpressionList: told.RegularExpressionList ?? list }, common);
  }),
];
