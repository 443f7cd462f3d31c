import * as l10n from '@vscode/l10n';
import { contentRange } from '../document/stringContent';
import { advice, inModel } from '../engine/evidence';
import type { Rule } from '../engine/rule';
import { stringMembersAt } from '../document/stringMember';

const subject = ['EmailMfaConfiguration', 'Subject'];

export const replacementCharacter: Rule = {
  id: 'replacement-character',
  severity: 'warning',
  summary: 'No message has the replacement character U+FFFD.',
  details:
    'The replacement character stands where a file was read in another encoding than it was written in. The service accepts it, and users see it in their message. Reopen the file with its encoding and save it as UTF-8.',
  known: [
    inModel('The message is accepted'),
    advice('users read the message', 'It stands for a lost character'),
  ],
  example: {
    bad: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Ihr Anmeldeschl\uFFFDssel: {####}" } }',
    good: '{ "MfaConfiguration": "ON", "EmailMfaConfiguration": { "Message": "Ihr Anmeldeschlüssel: {####}" } }',
  },
  check({ document, root, messages }) {
    const texts = [...messages, ...stringMembersAt(root, [subject])];
    return texts.flatMap(({ node, value }) => {
      const index = value.indexOf('\uFFFD');
      return index < 0
        ? []
        : [
            {
              ...contentRange(document.text, node, index, index + 1),
              message: l10n.t(
                'A character was lost here because the file was read in the wrong encoding: reopen it with the right one and save it as UTF-8.',
              ),
            },
          ];
    });
  },
};
