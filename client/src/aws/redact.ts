/**
 * Takes secrets out of a text before it is logged or shown: what AWS repeats of a signed request
 * when it refuses the signature, Authorization and token headers, access key ids, the ExternalId of
 * an SMS role, and the command line and output of a program that failed.
 */
export function redact(text: string): string {
  return (
    text
      .replace(/The Canonical String for this request should have been[\s\S]*/i, '…')
      .replace(/(Command failed:)[\s\S]*/, '$1 …')
      // Node quotes what stands around the fault, which can be any value.
      .replace(/(?:\.\.\.)?"[\s\S]*"(?:\.\.\.)? is not valid JSON/g, '… is not valid JSON')
      // The service quotes a refused value so, and puts "; " between several.
      .replace(/Value '(?:(?!; Value ')[\s\S])*' (at '[^']*externalId')/gi, 'Value *** $1')
      .replace(/\b(authorization|x-amz-security-token)\b["']?\s*[:=][^\n]*/gi, '$1: ***')
      .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, '***')
      .replace(
        /\b((?:secretAccessKey|sessionToken|accessToken|refreshToken|ExternalId)["']?\s*[:=]\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,}]+)/gi,
        '$1***',
      )
  );
}
