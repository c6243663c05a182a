/** The few colours of the terminal report. The run says whether to use them: nothing here asks the environment. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
  magenta(text: string): string;
  cyan(text: string): string;
}

export function paint(colour: boolean): Paint {
  const with_ = (on: number, off: number) => (text: string) => (colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return {
    bold: with_(1, 22),
    dim: with_(2, 22),
    red: with_(31, 39),
    yellow: with_(33, 39),
    blue: with_(34, 39),
    green: with_(32, 39),
    magenta: with_(35, 39),
    cyan: with_(36, 39),
  };
}
