import { nearest } from '../core/nearest.ts';
import { maximumExecutionFrequencies } from '../schema/config-facts.ts';

type Frequency = (typeof maximumExecutionFrequencies)[number];

/** What people write for the five words: the number is what they know, the spelling is what they guess. */
const numbers: readonly (readonly [RegExp, Frequency])[] = [
  [/24|twenty|daily|day/i, 'TwentyFour_Hours'],
  [/12|twelve/i, 'Twelve_Hours'],
  [/6|six/i, 'Six_Hours'],
  [/3|three/i, 'Three_Hours'],
  [/1|one|hourly/i, 'One_Hour'],
];

/** The frequency that is probably meant. The number counts for more than the letters: `24_Hours` is spelt most like Six_Hours. */
export function meantFrequency(written: string): Frequency | undefined {
  const byNumber = numbers.find(([pattern]) => pattern.test(written))?.[1];
  return byNumber ?? (nearest(written.replace(/[\s-]/g, '_'), maximumExecutionFrequencies, 4) as Frequency | undefined);
}
