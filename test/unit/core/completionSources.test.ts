import assert from 'node:assert/strict';
import { completeAt, completeBeside, labelsAt } from './support/completion';

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

  it('names them', async () => {
    const { items } = await completeAt(file('eu-west-1_Ab12Cd34E', '"|"'));
    assert.equal(items[0]?.label, '"eu-west-1"');
    assert.equal(items[0].detail, 'Europe (Ireland)');
    assert.match(items[0].filterText ?? '', /^"eu-west-1" Europe \(Ireland\)$/);
  });

  const allowed: readonly (readonly [pool: string, regions: readonly string[]])[] = [
    ['eu-west-1', ['eu-west-1']],
    ['us-east-2', ['us-east-2', 'us-east-1']],
    ['ap-northeast-2', ['ap-northeast-1']],
    ['ap-east-1', ['ap-southeast-1', 'ap-east-1']],
    ['us-gov-west-1', ['us-gov-west-1']],
    ['eusc-de-east-1', ['eusc-de-east-1']],
    ['eu-zz-north-7', ['eu-zz-north-7']],
  ];
  for (const [pool, expected] of allowed) {
    it(`has those that a user pool in ${pool} may send from, and no other`, async () => {
      assert.deepEqual(await regions(`${pool}_Ab12Cd34E`), expected);
    });
  }

  it('tells why each is offered', async () => {
    const told = async (pool: string) =>
      (await completeAt(file(pool, '|'))).items.map(({ documentation }) =>
        typeof documentation === 'string' ? documentation : documentation?.value,
      );
    assert.deepEqual(await told('us-east-2_a'), [
      "The user pool's own Region.",
      'User pools in US East (Ohio) can send their messages from this Region too.',
    ]);
    assert.deepEqual(await told('ap-northeast-2_a'), [
      'User pools in Asia Pacific (Seoul) must send their messages from this Region.',
    ]);
    assert.match((await told('local_a'))[0] ?? '', /legacy alternate\.$/);
  });

  it("are all that user pools can be in, where the file doesn't tell the pool's", async () => {
    for (const pool of ['', 'local_a', 'cn-north-1_a', 'us-iso-east-1_a']) {
      const all = await regions(pool);
      for (const region of ['us-east-1', 'me-west-1', 'eusc-de-east-1', 'us-gov-east-1']) {
        assert.ok(all.includes(region), `${region} for "${pool}"`);
      }
      assert.deepEqual(
        all.filter((name) => /^cn-|-iso|-global$/.test(name)),
        [],
      );
    }
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

describe('Completion of a user pool', () => {
  const known = [
    { id: 'eu-west-1_Prod', name: 'prod', isTarget: true },
    { id: 'eu-west-1_Prod', name: 'customers', isTarget: false },
    { id: 'eu-west-1_Staff', name: 'staff', isTarget: false },
  ];
  const others = ['eu-west-1_Staff', 'eu-west-1_Other'].map((id) => `{ "UserPoolId": "${id}" }`);

  it('offers targets and the pools of the account by name, then what other files have', async () => {
    const { items, take } = await completeBeside('{ "UserPoolId": "|" }', { others, pools: known });
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['"eu-west-1_Prod"', 'prod'],
        ['"eu-west-1_Staff"', 'staff'],
        ['"eu-west-1_Other"', 'Used in other2.mfa.json'],
      ],
    );
    assert.equal(take('"eu-west-1_Prod"'), '{ "UserPoolId": "eu-west-1_Prod" }');
    assert.match(items[0]?.filterText ?? '', /prod/);
  });

  it('is for that member alone', async () => {
    const { items } = await completeBeside('{ "MfaConfiguration": | }', { pools: known });
    assert.ok(!items.some(({ label }) => label.includes('eu-west-1')));
  });
});
