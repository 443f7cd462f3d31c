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
 * The command line of the AWS CLI that sends `config`, for pasting into a shell.
 *
 * For PowerShell it goes by way of a file: versions before 7.3 take the quotation marks out of the
 * arguments of a program, later ones don't, and no one way of writing them suits both.
 */
export function cliCommand(config: MfaConfig, target: CliOptions, shell: Shell): string {
  const quote = quoters[shell];
  const { userPoolId, region, profile, endpointUrl, caBundle, verifySsl } = target;
  const command = ['aws', 'cognito-idp', 'set-user-pool-mfa-config'];
  const where = [
    ...option('--region', region),
    ...option('--profile', profile),
    ...option('--endpoint-url', endpointUrl),
    ...option('--ca-bundle', caBundle),
    ...(verifySsl === false ? ['--no-verify-ssl'] : []),
    ...option('--cli-connect-timeout', wholeSeconds(target.connectTimeout)),
    ...option('--cli-read-timeout', wholeSeconds(target.readTimeout)),
  ];
  if (shell === 'PowerShell') {
    const json = quote(JSON.stringify({ UserPoolId: userPoolId, ...config }));
    const words = [...command, ...where.map(quote), '--cli-input-json', '"file://$request"'];
    return `$request = New-TemporaryFile; [IO.File]::WriteAllText($request, ${json}); ${words.join(' ')}; Remove-Item $request`;
  }
  const members = Object.entries(config).flatMap(([member, value]: [string, unknown]) =>
    option(optionOf(member), textOf(value)),
  );
  return [...command, '--user-pool-id', userPoolId, ...members, ...where].map(quote).join(' ');
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
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

/** Undefined for a member without a value. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || value === undefined ? value : JSON.stringify(value);
}

/** A word of a command line, in quotation marks where the shell would take it for something else. */
export function quoteWord(word: string, shell: Shell): string {
  return quoters[shell](word);
}

/** What no shell takes for anything but itself. */
const plain = /^[\w./:=@-]+$/;

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
