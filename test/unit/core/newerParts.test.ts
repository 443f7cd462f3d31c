import assert from 'node:assert/strict';
import { parseMfaDocument } from '../../../core/src/document/mfaDocument';
import { defaultStyle } from '../../../core/src/document/style';
import { configFrom } from '../../../core/src/model/readConfig';
import {
  unknownMembers,
  unknownParts,
  unknownValues,
} from '../../../core/src/model/unknownMembers';
import { newDocument, pullConfig } from '../../../core/src/request/pullConfig';
import { poolFindings } from '../../../core/src/request/poolFindings';
import { readRequest } from '../../../core/src/request/readRequest';
import { holds, reviewChanges } from '../../../core/src/request/review';
import { needsCare } from '../../../core/src/request/reviewNotes';
import { reviewLines } from '../../../core/src/request/reviewText';
import {
  newerMembers as config,
  newerValues as newer,
  unknownOnes as values,
  unknownPaths as unknown,
} from '../support/newerParts';

const id = 'us-east-1_Newer';

const totp = configFrom({
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration: { Enabled: true },
  WebAuthnConfiguration: { UserVerification: 'required' },
});

describe('A configuration with members that nobody here knows', () => {
  it('loses none of them unseen', () => {
    const totp = configFrom({
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    });
    const removed = reviewChanges(config, totp)
      .filter(({ after }) => after === undefined)
      .map(({ path }) => path);
    assert.deepEqual(removed, [
      'SmsMfaConfiguration.SmsConfiguration.SnsCallerArn',
      'SmsMfaConfiguration.SenderName',
      'PushMfaConfiguration.SmsAuthenticationMessage',
      'PushMfaConfiguration.SenderName',
    ]);
    assert.ok(!holds(totp, config));
  });

  it('is pulled whole, into a new file and into one that has other members', () => {
    const written: unknown = JSON.parse(newDocument(id, config));
    assert.deepEqual(written, { UserPoolId: id, ...config });
    const before = parseMfaDocument('{ "MfaConfiguration": "OFF", "PushMfaConfiguration": 1 }');
    assert.deepEqual(JSON.parse(pullConfig(before, config, defaultStyle) ?? ''), config);
  });

  it('has members of any name, each told apart and on a line of its own', () => {
    const party = {
      MfaConfiguration: 'OFF',
      WebAuthnConfiguration: { RelyingPartyId: 'a.example' },
    };
    const odd = configFrom({ ...party, 'WebAuthnConfiguration.RelyingPartyId': 'b.example' });
    const other = configFrom({ ...party, WebAuthnConfiguration: { RelyingPartyId: 'b.example' } });
    assert.deepEqual(
      reviewChanges(odd, other).map(({ path, kind }) => [kind, path]),
      [
        ['change', 'WebAuthnConfiguration.RelyingPartyId'],
        ['may-remove', '"WebAuthnConfiguration.RelyingPartyId"'],
      ],
    );
    const lines = reviewLines(
      reviewChanges(configFrom({ 'Push\nNothing else goes.': true }), {}),
      {},
    );
    assert.ok(
      lines.every((line) => !line.includes('\n')),
      lines.join(),
    );
    assert.match(lines.at(-1) ?? '', /loses it: "Push\\nNothing else goes\."\. Pull first/);
  });

  describe('takes a file with what it has', () => {
    const document = parseMfaDocument(newDocument(id, config));
    const read = (members?: readonly string[]) =>
      readRequest(document, undefined, members && { userPoolId: id, unknownMembers: members });

    it('before the pool was read, with a warning for each', () => {
      const { errors, warnings, config: sent } = read();
      assert.equal(errors, 0);
      assert.ok(warnings.every(({ ofPool }) => !ofPool));
      assert.ok(warnings.length >= unknown.length);
      assert.deepEqual(sent, config);
    });

    it('once the pool was read to have it', () => {
      const { errors, warnings, config: sent } = read(unknown);
      assert.equal(errors, 0);
      assert.ok(warnings.length >= unknown.length);
      assert.deepEqual(sent, config);
    });

    it('no longer, once the pool was read to lack it', () => {
      const { errors, poolErrors } = read(['PushMfaConfiguration']);
      assert.deepEqual([errors, poolErrors.length], [0, 1]);
    });

    it('not elsewhere, where another pool lacks it', () => {
      const facts = { userPoolId: 'us-east-1_Other', unknownMembers: [] };
      assert.deepEqual(
        poolFindings(config, facts).map(({ rule, severity }) => [rule, severity]),
        unknown.map(() => ['pool-unknown-member', 'error']),
      );
    });

    it('with a word in the summary where nobody may look what the pool has', () => {
      const totp = configFrom({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: {} });
      const changes = reviewChanges(totp, { ...config, SoftwareTokenMfaConfiguration: {} });
      assert.ok(
        reviewLines(changes, config).includes(
          `Neither the pool nor this version of the extension knows ${unknown.join(', ')}: the service may ignore it.`,
        ),
      );
    });
  });
});

describe('A configuration with values that nobody here knows', () => {
  it('tells them, and the members, by their paths', () => {
    assert.deepEqual(unknownValues(configFrom(newer)), values);
    assert.deepEqual(unknownMembers(configFrom(newer)), []);
    assert.deepEqual(unknownMembers(config), unknown);
    assert.deepEqual(unknownParts(configFrom({ ...config, ...newer })), [
      'SmsMfaConfiguration.SenderName',
      'PushMfaConfiguration',
      'MfaConfiguration "ADAPTIVE"',
      'WebAuthnConfiguration.UserVerification "discouraged"',
    ]);
    assert.deepEqual(unknownParts(totp), []);
  });

  it('is pulled, and the file can be sent once the pool was read', () => {
    const document = parseMfaDocument(newDocument(id, configFrom(newer)));
    assert.equal(readRequest(document).config, undefined, 'before it was read');
    const facts = { userPoolId: id, unknownMembers: [], unknownValues: values };
    assert.deepEqual(readRequest(document, undefined, facts).config, newer);
  });

  it('is not lost unseen, nor by a hasty Enter', () => {
    const changes = reviewChanges(configFrom(newer), totp);
    assert.deepEqual(
      changes.map(({ path }) => path),
      ['MfaConfiguration', 'WebAuthnConfiguration.UserVerification'],
    );
    const lines = reviewLines(changes, totp);
    assert.ok(
      lines.includes('~ WebAuthnConfiguration.UserVerification: "discouraged" → "required"'),
    );
    assert.match(
      lines.at(-1) ?? '',
      /loses it: MfaConfiguration, WebAuthnConfiguration\.UserVerification\. Pull first/,
    );
    assert.ok(needsCare(changes));
    assert.ok(!holds(totp, configFrom(newer)));
    assert.deepEqual(reviewChanges(configFrom(newer), configFrom(newer)), []);
  });
});
