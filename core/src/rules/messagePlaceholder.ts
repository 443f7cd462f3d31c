import * as l10n from '@vscode/l10n';
import { placeholder } from '../document/placeholder';
import { contentRange } from '../document/stringContent';
import { inModel } from '../engine/evidence';
import type { Finding, Rule } from '../engine/rule';
import { nameOf, shortened } from '../engine/naming';
import { rangeOf } from '../document/textRange';
import { replace } from '../engine/fixes';
import type { StringMember } from '../document/stringMember';
import type { RuleContext } from '../engine/ruleContext';

/**
 * The placeholder of a link with its text, `{##Verify Email##}`, or each run of # in any width, with up to two
 * opening and closing brackets around it. The full-width characters are \uFF03 ＃, \uFF5B ｛, \uFF5D ｝, \uFF1C ＜
 * and \uFF1E ＞.
 */
const hashes = /\{##[^#{}]+##\}|[{<[(\uFF5B\uFF1C]{0,2}[#\uFF03]+[}>\])\uFF5D\uFF1E]{0,2}/gu;

/** Three to five # in brackets, or four without: nothing else that is written so is meant. */
const unmistakable =
  /^(?:[{<[(\uFF5B\uFF1C]{1,2}[#\uFF03]{3,5}[}>\])\uFF5D\uFF1E]{1,2}|[#\uFF03]{4})$/u;

/** How many look-alikes of one message get a fix of their own. */
const maximumFixes = 5;

export const messagePlaceholder: Rule = {
  id: 'message-placeholder',
  severity: 'error',
  hasSafeFixes: true,
  summary: 'Every message has the placeholder `{####}` where the code goes.',
  details:
    'The service rejects a message without `{####}`. `<####>`, `{###}`, `{#####}`, a bare `####` and full-width braces are not the placeholder, and neither is `{##Verify Email##}`, which makes a link in a verification email (aws-amplify/amplify-studio 876, 2023-03-14).',
  known: [inModel()],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is <####>" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Your code is {####}" } }',
  },
  check(context) {
    return context.messages
      .filter(({ value }) => !value.includes(placeholder))
      .map((message) => findingFor(context, message));
  },
};

function findingFor({ document }: RuleContext, message: StringMember): Finding {
  const { node, path, value } = message;
  const found = lookAlikesIn(value);
  const rangeIn = ({ index, text }: LookAlike) =>
    contentRange(document.text, node, index, index + text.length);
  const [first] = found;
  if (!first) {
    return {
      ...rangeOf(node),
      message: l10n.t('{0} has no placeholder for the code: add {####}.', nameOf(path)),
      fixes: () => {
        const end = contentRange(document.text, node, value.length, value.length);
        const text = value === '' || value.endsWith(' ') ? placeholder : ` ${placeholder}`;
        return [
          {
            ...replace(l10n.t('Add the placeholder {####} at the end'), end, text),
            preferred: true,
          },
        ];
      },
    };
  }
  return {
    ...rangeIn(first),
    message: l10n.t(
      '{0} is not the placeholder for the code: write exactly {####}.',
      shortened(first.text),
    ),
    fixes: () =>
      found.map((lookAlike) => ({
        ...replace(
          l10n.t('Change {0} to {####}', shortened(lookAlike.text)),
          rangeIn(lookAlike),
          placeholder,
        ),
        preferred: found.length === 1,
        safe: found.length === 1 && unmistakable.test(lookAlike.text),
      })),
  };
}

interface LookAlike {
  readonly index: number;
  readonly text: string;
}

/** What could be meant as the placeholder: # in brackets, or three and more bare ones. */
function lookAlikesIn(value: string): LookAlike[] {
  const found: LookAlike[] = [];
  for (const match of value.matchAll(hashes)) {
    const [text] = match;
    if (/[^#\uFF03]/u.test(text) || text.length >= 3) {
      found.push({ index: match.index, text });
    }
    if (found.length === maximumFixes) {
      break;
    }
  }
  return found;
}
