import type { MfaConfig } from '../model/mfaConfig';

/** A command-line interpreter, with its own rules of quoting. */
export type Shell = 'bash' | 'PowerShell' | 'cmd';

/** What the AWS CLI is told beside the request; what is absent it takes from its own settings. */
export interface CliOptions {
  readonly userPoolId: string;
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly endpointUrl?: string | undefined;
  /** The path of a PEM file. */
  readonly caBundle?: string | undefined;
  /** `false`: the server's certificate is not checked. */
  readonly verifySsl?: boolean | undefined;
  /** In seconds; the AWS CLI takes whole ones. */
  readonly connectTimeout?: number | undefined;
  readonly readTimeout?: number | undefined;
}

/**
 * The longest line that cmd takes, in UTF-16 code units (Microsoft, "Command prompt line string limitation"). It cuts
 * off what is longer.
 */
export const longestCmdLine = 8191;

const command = ['aws', 'cognito-idp', 'set-user-pool-mfa-config'];

/**
 * The command line of the AWS CLI that sends `config`, for pasting into a shell.
 *
 * For PowerShell it goes by way of a file: versions before 7.3 take the quotation marks out of the
 * arguments of a program, later ones don't, and no one way of writing them suits both.
 */
export function cliCommand(config: MfaConfig, target: CliOptions, shell: Shell): string {
  const quote = quoters[shell];
  if (shell === 'PowerShell') {
    const json = quote(requestText(config, target));
    const words = [...command, ...wordsOf(target)].map(quote).join(' ');
    return `$request = New-TemporaryFile; [IO.File]::WriteAllText($request, ${json}); ${words} --cli-input-json "file://$request"; Remove-Item $request`;
  }
  const pool = ['--user-pool-id', target.userPoolId];
  return [...command, ...pool, ...memberWords(config), ...wordsOf(target)].map(quote).join(' ');
}

/** The same for cmd, where the request stands in a file, which is deleted afterwards. */
export function cmdFileCommand(path: string, target: CliOptions): string {
  const words = [...command, ...wordsOf(target), '--cli-input-json', `file://${path}`];
  return `${words.map(quoteForCmd).join(' ')} & del ${quoteForCmd(path)}`;
}

/** The request as the AWS CLI reads it from a file. It reads that in the machine's encoding: ASCII is the same in all. */
export function requestText(config: MfaConfig, { userPoolId }: CliOptions): string {
  return escaped(JSON.stringify({ UserPoolId: userPoolId, ...config }), /[^ -~]/g);
}

/**
 * The option of the command whose value has control characters, where one has: a terminal acts on them, whatever
 * quotation marks are around.
 */
export function optionWithControls(config: MfaConfig, target: CliOptions): string | undefined {
  const words = [...memberWords(config), ...wordsOf(target)];
  const at = words.findIndex((word) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(word));
  const [name] = [words[at], words[at - 1]].filter((word) => word?.startsWith('--') === true);
  return name?.split('=')[0];
}

function memberWords(config: MfaConfig): string[] {
  return Object.entries(config).flatMap(([member, value]: [string, unknown]) =>
    option(optionOf(member), textOf(value)),
  );
}

function wordsOf(target: CliOptions): string[] {
  const { region, profile, endpointUrl, caBundle, verifySsl } = target;
  return [
    ...option('--region', region),
    ...option('--profile', profile),
    ...option('--endpoint-url', endpointUrl),
    ...option('--ca-bundle', caBundle),
    ...(verifySsl === false ? ['--no-verify-ssl'] : []),
    ...option('--cli-connect-timeout', wholeSeconds(target.connectTimeout)),
    ...option('--cli-read-timeout', wholeSeconds(target.readTimeout)),
  ];
}

/** An option with its value. The AWS CLI would take a value that begins as options do for one. */
function option(name: string, value: string | undefined): string[] {
  if (value === undefined) {
    return [];
  }
  return value.startsWith('-') ? [`${name}=${value}`] : [name, value];
}

function wholeSeconds(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : String(Math.ceil(seconds));
}

/** The AWS CLI's option for a member of the request, by the rule that its library has for names. */
export function optionOf(member: string): string {
  const words = member
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2');
  return `--${words.toLowerCase()}`;
}

/** Undefined for a member without a value. In JSON, what nothing is drawn for is escaped, and what UTF-8 has not. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || value === undefined
    ? value
    : escaped(JSON.stringify(value), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu);
}

/** JSON with some characters as JSON's escapes. */
function escaped(json: string, characters: RegExp): string {
  return json.replace(characters, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** A word of a command line, in quotation marks where the shell would take it for something else. */
export function quoteWord(word: string, shell: Shell): string {
  return quoters[shell](word);
}

/** What no shell takes for anything but itself: PowerShell looks at an `@` in front, zsh at a `=`. */
const plain = /^(?![@=])[\w./:=@-]+$/;

const quoters: Readonly<Record<Shell, (word: string) => string>> = {
  bash: (word) => (plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`),
  // PowerShell takes typographic quotation marks (‘ ’ ‚ ‛) for plain ones.
  PowerShell: (word) =>
    plain.test(word) ? word : `'${word.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`,
  cmd: quoteForCmd,
};

/**
 * First as programs on Windows read their command line, where a backslash escapes a quotation mark;
 * then each sign that cmd itself would act on, quotation marks included, after a caret.
 */
function quoteForCmd(word: string): string {
  if (plain.test(word)) {
    return word;
  }
  const argument = word.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1');
  return `"${argument}"`.replaceAll(/[()%!^"<>&|]/g, '^$&');
}
