import assert from 'node:assert/strict';
import { completeAt, labelsAt } from './support/completion';

const factors = ['EmailMfaConfiguration', 'SmsMfaConfiguration', 'SoftwareTokenMfaConfiguration'];

describe('Completion of what fits', () => {
  const root = (mode: string) => labelsAt(`{ "MfaConfiguration": ${mode}, | }`);

  it('offers no factor beside OFF', async () => {
    assert.deepEqual(await root('"OFF"'), ['$schema', 'UserPoolId', 'WebAuthnConfiguration']);
  });

  it('offers every factor beside ON, OPTIONAL, and a mode that is no mode yet', async () => {
    for (const mode of ['"ON"', '"OPTIONAL"', '"O"']) {
      const labels = await root(mode);
      assert.deepEqual(
        factors.filter((factor) => !labels.includes(factor)),
        [],
        mode,
      );
    }
    assert.ok((await labelsAt('{ "UserPoolId": "", | }')).includes('SmsMfaConfiguration'));
  });

  it('does not offer OFF beside a factor, unless it stands there', async () => {
    const values = (mode: string) =>
      labelsAt(`{ "MfaConfiguration": ${mode}, "EmailMfaConfiguration": {} }`);
    assert.deepEqual(await values('"|"'), ['"ON"', '"OPTIONAL"']);
    assert.deepEqual(await values('"OFF|"'), ['"OFF"', '"ON"', '"OPTIONAL"']);
  });
});

describe('Completion of {####}', () => {
  const sms = (message: string) =>
    `{ "SmsMfaConfiguration": { "SmsAuthenticationMessage": ${message}`;
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['"Code: |"', '"Code: {####}"'],
    ['"|"', '"{####}"'],
    ['"Code: {|"', '"Code: {####}"'],
    ['"Code: {#|"', '"Code: {####}"'],
    ['"Code: {##|"', '"Code: {####}"'],
    ['"Code: {####|"', '"Code: {####}"'],
    ['"Code: {#####|"', '"Code: {####}"'],
    ['"Code: #|"', '"Code: {####}"'],
    ['"Code: {|}"', '"Code: {####}"'],
    ['"Code: {#|##} please"', '"Code: {####} please"'],
    ['"Your code is|"', '"Your code is {####}"'],
    ['"Dein Schlüssel|"', '"Dein Schlüssel {####}"'],
    ['"Say \\"code\\": {| now"', '"Say \\"code\\": {####} now"'],
    ['"Code: {|', '"Code: {####}'],
  ];
  for (const [before, after] of rows) {
    it(`makes ${before} ${after}`, async () => {
      const { take } = await completeAt(sms(before));
      assert.equal(take('{####}'), sms(after));
    });
  }

  it('is offered in an email too, and without a word about JSON', async () => {
    const source = '{ "EmailMfaConfiguration": { "Message": "<p>{|</p>" } }';
    const { items, take } = await completeAt(source);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['{####}'],
    );
    assert.equal(take('{####}'), source.replace('{|', '{####}'));
  });

  it('is found by what has been typed', async () => {
    for (const [typed, filter] of [
      ['{#', '{####}'],
      ['#', '####}'],
      ['code', 'code{####}'],
    ] as const) {
      const [item] = (await completeAt(sms(`"${typed}|"`))).items;
      assert.equal(item?.filterText, filter);
    }
  });

  it('is not offered where it stands already, nor outside a message', async () => {
    for (const source of [
      sms('"Code {####} {|"'),
      sms('"{|} {####}"'),
      '{ "EmailMfaConfiguration": { "Subject": "{|" } }',
      '{ "WebAuthnConfiguration": { "RelyingPartyId": "#|" } }',
      sms('|"Code"'),
      sms('"Code"|'),
    ]) {
      assert.ok(!(await labelsAt(source)).includes('{####}'), source);
    }
  });
});

describe('Completion of Regions', () => {
  const file = (pool: string, value: string) =>
    `{ "UserPoolId": "${pool}", "SmsMfaConfiguration": { "SmsConfiguration": { "SnsRegion": ${value} } } }`;
  const regions = async (pool: string) =>
    (await completeAt(file(pool, '|'))).items.map(({ label }) => label.slice(1, -1));

  it("has the user pool's own first, and names them", async () => {
    const { items } = await completeAt(file('eu-west-1_Ab12Cd34E', '"|"'));
    assert.equal(items[0]?.label, '"eu-west-1"');
    assert.equal(items[0].detail, 'Europe (Ireland)');
    assert.match(items[0].filterText ?? '', /^"eu-west-1" Europe \(Ireland\)$/);
    assert.ok(items.length > 20);
    assert.equal((await regions('eu-zz-north-7_a'))[0], 'eu-zz-north-7');
  });

  it('has Tokyo first for Seoul, and not Seoul itself', async () => {
    const found = await regions('ap-northeast-2_Ab12Cd34E');
    assert.equal(found[0], 'ap-northeast-1');
    assert.ok(!found.includes('ap-northeast-2'));
  });

  it('stays in the partition of the user pool', async () => {
    assert.deepEqual(await regions('us-gov-west-1_a'), ['us-gov-west-1', 'us-gov-east-1']);
    assert.deepEqual(await regions('eusc-de-east-1_a'), ['eusc-de-east-1']);
    const commercial = await regions('eu-west-1_a');
    assert.ok(commercial.includes('me-west-1') && commercial.includes('sa-west-1'));
    assert.deepEqual(
      commercial.filter((name) => /^us-gov-|^eusc-/.test(name)),
      [],
    );
  });

  it('are those that user pools can be in: not in China, nor in the isolated partitions', async () => {
    const all = await regions('local_a');
    assert.ok(all.includes('eusc-de-east-1') && all.includes('us-gov-east-1'));
    assert.deepEqual(
      all.filter((name) => /^cn-|-iso|-global$/.test(name)),
      [],
    );
    // What the file says is offered all the same.
    assert.deepEqual(await regions('cn-north-1_a'), ['cn-north-1']);
  });

  const rows: readonly (readonly [before: string, after: string])[] = [
    ['|', '"eu-west-1"'],
    ['"|"', '"eu-west-1"'],
    ['eu-|', '"eu-west-1"'],
    ['"us-|east-1"', '"eu-west-1"'],
    ['| "ExternalId": ""', '"eu-west-1", "ExternalId": ""'],
    ['"|", "ExternalId": ""', '"eu-west-1", "ExternalId": ""'],
  ];
  for (const [before, after] of rows) {
    it(`makes ${before} ${after}`, async () => {
      const { take } = await completeAt(file('eu-west-1_a', before));
      assert.equal(take('"eu-west-1"'), file('eu-west-1_a', after));
    });
  }

  it('is silent in a comment', async () => {
    assert.deepEqual(await labelsAt(file('eu-west-1_a', '/* | */')), []);
    assert.ok((await labelsAt(file('eu-west-1_a', '/* */|'))).length > 0);
  });
});

describe('Completion of values used in other files', () => {
  const arn = 'arn:aws:iam::123456789012:role/CognitoSms';
  const other = JSON.stringify({
    UserPoolId: 'eu-west-1_Other',
    SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: arn } },
    WebAuthnConfiguration: { RelyingPartyId: 'auth.example.com' },
  });

  it('offers pools, roles and relying parties, each once', async () => {
    for (const [source, value] of [
      ['{ "UserPoolId": "|" }', 'eu-west-1_Other'],
      ['{ "SmsMfaConfiguration": { "SmsConfiguration": { "SnsCallerArn": "|" } } }', arn],
      ['{ "WebAuthnConfiguration": { "RelyingPartyId": "|" } }', 'auth.example.com'],
    ] as const) {
      const { items, take } = await completeAt(source, other, other, '', '{ "UserPoolId": 1 }');
      assert.equal(items.length, 1);
      assert.equal(take(JSON.stringify(value)), source.replace('|', value));
    }
  });

  it('does not offer what would be a mistake here too', async () => {
    const wrong = '{ "UserPoolId": "no pool", "WebAuthnConfiguration": { "RelyingPartyId": "" } }';
    assert.deepEqual(await labelsAt('{ "UserPoolId": "|" }', wrong), []);
    assert.deepEqual(
      await labelsAt('{ "WebAuthnConfiguration": { "RelyingPartyId": "|" } }', wrong),
      [],
    );
  });

  it('does not read the other files for anything else', async () => {
    assert.deepEqual(await labelsAt('{ "EmailMfaConfiguration": { "Subject": "|" } }', other), []);
  });
});
