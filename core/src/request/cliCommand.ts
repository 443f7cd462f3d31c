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

/** The members of the request by the AWS CLI's option for each, in the request's order. */
const options = [
  ['MfaConfiguration', '--mfa-configuration'],
  ['SmsMfaConfiguration', '--sms-mfa-configuration'],
  ['SoftwareTokenMfaConfiguration', '--software-token-mfa-configuration'],
  ['EmailMfaConfiguration', '--email-mfa-configuration'],
  ['WebAuthnConfiguration', '--web-authn-configuration'],
] as const satisfies readonly (readonly [keyof MfaConfig, string])[];

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
  const members = options.flatMap(([member, name]) => option(name, textOf(config[member])));
  return [...command, '--user-pool-id', userPoolId, ...members, ...where].map(quote).join(' ');
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}

function wholeSeconds(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : String(Math.ceil(seconds));
}

function textOf(value: string | object | undefined): string | undefined {
  return typeof value === 'object' ? JSON.stringify(value) : value;
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
