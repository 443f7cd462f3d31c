import assert from 'node:assert/strict';
import { mfaSchema, schemaAt, type SchemaNode } from '../../../core/src/model/mfaSchema';
import { rules } from '../../../core/src/rules/index';
import model from '../../data/cognito-mfa-model.json';

interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, string>>;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

const shapes: Readonly<Record<string, Shape>> = model.shapes;
const request = 'SetUserPoolMfaConfigRequest';

/** Limits that the model gives by a pattern alone: it asks for a character. */
const fromReference: Readonly<Record<string, Partial<Shape>>> = {
  EmailMfaSubjectType: { min: 1 },
};

function shapeOf(name: string): Shape {
  const shape = shapes[name];
  assert.ok(shape, `the service model has no shape ${name}`);
  return { ...shape, ...fromReference[name] };
}

interface Pair {
  readonly path: readonly string[];
  readonly shapeName: string;
  readonly shape: Shape;
}

/** Every member of the request in the service model, with the request itself. */
function modelMembers(shapeName: string, path: readonly string[] = []): Pair[] {
  const shape = shapeOf(shapeName);
  const below = Object.entries(shape.members ?? {}).flatMap(([name, target]) =>
    modelMembers(target, [...path, name]),
  );
  return [{ path, shapeName, shape }, ...below];
}

/** Every member in the schema, with the document itself. */
function schemaMembers(node: SchemaNode, path: readonly string[] = []): (readonly string[])[] {
  const below = Object.entries(node.properties ?? {}).flatMap(([name, child]) =>
    schemaMembers(child, [...path, name]),
  );
  return [path, ...below];
}

const schemaOf = (path: readonly string[]): SchemaNode => {
  const node = schemaAt(path);
  assert.ok(node, `the schema has no ${path.join('.')}`);
  return node;
};
const title = (path: readonly string[]) => path.join('.') || 'the request';
const typeNames: Readonly<Record<string, string>> = { structure: 'object' };

describe('The schema', () => {
  it('has the members of the request, and $schema, and no others', () => {
    const names = schemaMembers(mfaSchema).map((path) => path.join('.'));
    const expected = modelMembers(request).map(({ path }) => path.join('.'));
    assert.deepEqual(names.toSorted(), [...expected, '$schema'].toSorted());
  });

  for (const { path, shape } of modelMembers(request)) {
    it(`gives ${title(path)} the limits of the service model`, () => {
      const node = schemaOf(path);
      // A file need not name its user pool: Apply asks for it.
      const required = shape.required?.filter((name) => name !== 'UserPoolId') ?? [];
      assert.deepEqual(
        {
          type: node.type,
          required: node.required ?? [],
          enum: node.enum?.toSorted(),
          min: node.minLength,
          max: node.maxLength,
        },
        {
          type: typeNames[shape.type] ?? shape.type,
          required,
          enum: shape.enum?.toSorted(),
          min: shape.min,
          max: shape.max,
        },
      );
      assert.equal(node.additionalProperties, shape.type === 'structure' ? false : undefined);
    });
  }

  for (const { path, shape } of modelMembers(request).filter(({ shape: { pattern } }) => pattern)) {
    it(`holds the whole of ${title(path)} to the pattern of the service model`, () => {
      const pattern = schemaOf(path).pattern ?? '';
      assert.equal(pattern, `^${shape.pattern ?? ''}$`);
      assert.doesNotThrow(() => new RegExp(pattern, 'u'));
    });
  }

  for (const path of schemaMembers(mfaSchema)) {
    it(`documents ${title(path)}`, () => {
      const node = schemaOf(path);
      assert.match(node.markdownDescription ?? '', /^[A-Z].{15,}\.(\*\*)?$/s);
      if (path.at(-1) !== '$schema') {
        assert.match(node['x-reference'] ?? '', /^https:\/\/docs\.aws\.amazon\.com\/.+\.html/);
      }
      assert.equal(node.markdownEnumDescriptions?.length, node.enum?.length);
      for (const description of node.markdownEnumDescriptions ?? []) {
        assert.match(description, /^[A-Z].{15,}\.$/);
      }
      if (node.pattern !== undefined) {
        assert.match(node.patternErrorMessage ?? '', /^[A-Z].{15,}\.$/);
      }
    });
  }

  it('names only rules that there are', () => {
    const ids = rules.map(({ id }) => id);
    const named = schemaMembers(mfaSchema).flatMap((path) => schemaOf(path)['x-rules'] ?? []);
    assert.deepEqual(
      named.filter((rule) => !ids.includes(rule)),
      [],
    );
  });

  it('knows no member that only every JavaScript object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      assert.equal(schemaAt([name]), undefined);
      assert.equal(schemaAt([name, name]), undefined);
    }
  });
});
