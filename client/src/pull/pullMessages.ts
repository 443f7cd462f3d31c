import * as l10n from '@vscode/l10n';
import { modeOf, type MfaConfig } from '../../../core/src/model/mfaConfig';
import { unknownParts } from '../../../core/src/model/unknownMembers';
import { roomyLength, shownLength } from '../../../core/src/request/changeLines';
import { losesParts, type PulledChanges } from '../../../core/src/request/pulledChanges';
import { pullLines } from '../../../core/src/request/pullText';
import { fitsModal } from '../ui/longQuestion';
import type { Question } from '../ui/question';

/**
 * The question before a pull changes what a file has: the summary of an Apply, in the other direction.
 *
 * @param pool how messages name the user pool
 * @param place where it was read
 */
export function pullQuestion(
  pool: string,
  file: string,
  changed: PulledChanges,
  place: string,
): Question {
  const summary = (valueLength: number): string =>
    [...pullLines(changed, valueLength), '', place].join('\n');
  const question = {
    title: l10n.t('Pull {0} into {1}?', pool, file),
    detail: summary(shownLength),
    yes: l10n.t('Pull'),
    look: l10n.t('Compare'),
    ...(losesParts(changed) && { no: l10n.t('Cancel') }),
  };
  return fitsModal(question)
    ? question
    : { ...question, name: l10n.t('{0} (Review)', file), whole: summary(roomyLength) };
}

/** What a pull has changed. */
export function pulledText(pool: string, file: string, members: number): string {
  switch (members) {
    case 0:
      return l10n.t('No value changed in {0}, pulled from {1}.', file, pool);
    case 1:
      return l10n.t('1 member changed in {0}, pulled from {1}.', file, pool);
    default:
      return l10n.t('{0} members changed in {1}, pulled from {2}.', members, file, pool);
  }
}

/** Says too what a file with MFA off can't have, and what nobody here knows. */
export function withNotes(message: string, config: MfaConfig): string {
  const unknown = unknownParts(config);
  const whole =
    unknown.length === 0
      ? message
      : l10n.t(
          "{0} This version of the extension doesn't know {1}: it is in the file as the pool has it.",
          message,
          unknown.join(', '),
        );
  return config.SmsMfaConfiguration !== undefined && modeOf(config) === 'OFF'
    ? l10n.t(
        "{0} Left out: the SMS settings for phone verification, which can't be applied with MFA off.",
        whole,
      )
    : whole;
}
