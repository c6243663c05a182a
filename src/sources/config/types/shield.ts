import type { Protection } from '@aws-sdk/client-shield';
import { protection } from '../../../shapes/shield/protection.ts';
import type { ConfigItem } from '../item.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

function translate(item: ConfigItem) {
  const { ApplicationLayerAutomaticResponseConfig: response, ...told } = item.configuration as Readonly<Record<string, never>>;
  const from = { ...told, ApplicationLayerAutomaticResponseConfiguration: response, ProtectionArn: item.arn } as unknown as Protection;
  return [recorded(item, protection(from))];
}

/** One type of CloudFormation, two of AWS Config: what is global, and what is in a region. */
export const translations: readonly Translation[] = ['AWS::Shield::Protection', 'AWS::ShieldRegional::Protection'].map((type) => ({
  type,
  translate,
}));
