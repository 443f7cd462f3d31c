import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../client/src/aws/catalogue/index';
import { errorsMarkdown } from '../../client/src/aws/catalogue/errorsDocumentation';
import manifest from '../../package.json';
import { rulesMarkdown } from '../../core/src/engine/rulesDocumentation';
import { rules } from '../../core/src/rules/index';
import { ruleSettingsSchema } from '../../core/src/engine/ruleSettingsSchema';

const root = join(__dirname, '..', '..', '..');

describe('documentation', () => {
  it('docs/rules.md is what the rules say (npm run docs)', () => {
    const page = readFileSync(join(root, 'docs', 'rules.md'), 'utf8');
    assert.equal(page, `${rulesMarkdown(rules)}\n`);
  });

  it('has a heading for every rule, which its diagnostics link to', () => {
    const page = readFileSync(join(root, 'docs', 'rules.md'), 'utf8');
    for (const { id } of rules) {
      assert.ok(page.includes(`\n## ${id}\n`), id);
    }
  });

  it('docs/errors.md is what the catalogue of errors says (npm run docs)', () => {
    const page = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');
    assert.equal(page, `${errorsMarkdown()}\n`);
  });

  it('docs/errors.md has a heading for every failure, and links to rules that are there', () => {
    const page = readFileSync(join(root, 'docs', 'errors.md'), 'utf8');
    for (const { id } of catalogue) {
      assert.ok(page.includes(`\n## ${id}\n`), id);
    }
    const linked = [...page.matchAll(/\]\(rules\.md#([\w-]+)\)/g)].map(([, id]) => id);
    const known = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      linked.filter((id) => !known.has(id ?? '')),
      [],
    );
  });

  it('package.json offers every rule that can be set (npm run docs)', () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(properties['cognitoMfa.rules'].properties, ruleSettingsSchema(rules));
  });
});
