// What the AWS SDK that is installed says of the service: its types are made from the service's own model.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * A value as the service model has it.
 * @typedef {object} Shape
 * @property {string} type as JSON Schema names it
 * @property {string[]} [enum] the values of a text that can't be any, sorted
 * @property {Record<string, Shape>} [members] of an object
 * @property {string[]} [required] the members that a request must have, sorted
 * @property {Shape} [items] of a list
 */

const sdk = '@aws-sdk/client-cognito-identity-provider';
const require = createRequire(import.meta.url);

/**
 * The shapes of the SDK with these names.
 * @param {string[]} names such as `SetUserPoolMfaConfigRequest`
 * @returns {Record<string, Shape>}
 */
export function sdkShapes(...names) {
  const folder = dirname(require.resolve(`${sdk}/package.json`));
  const models = join(folder, 'dist-types/models');
  const files = readdirSync(models).map((file) => join(models, file));
  const program = ts.createProgram(files, {
    strict: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
  });
  const checker = program.getTypeChecker();
  const exported = new Map(
    files.flatMap((file) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const symbols = module ? checker.getExportsOfModule(module) : [];
      return symbols.map((symbol) => /** @type {const} */ ([symbol.name, symbol]));
    }),
  );
  return Object.fromEntries(
    names.map((name) => {
      const symbol = exported.get(name);
      if (!symbol) throw new Error(`The SDK has no ${name}.`);
      return [name, shapeOf(checker, checker.getDeclaredTypeOfSymbol(symbol))];
    }),
  );
}

/** @returns {string} the version of the SDK that is installed */
export function sdkVersion() {
  return require(`${sdk}/package.json`).version;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} declared
 * @returns {Shape}
 */
function shapeOf(checker, declared) {
  const type = checker.getNonNullableType(declared);
  const parts = type.isUnion() ? type.types : [type];
  if (parts.every((part) => part.isStringLiteral())) {
    return { type: 'string', enum: parts.map((part) => String(part.value)).sort() };
  }
  if (type.flags & ts.TypeFlags.String) return { type: 'string' };
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
  if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    return item ? { type: 'array', items: shapeOf(checker, item) } : { type: 'array' };
  }
  if (type.symbol.name === 'Date' || type.getStringIndexType()) return { type: type.symbol.name };
  const properties = checker.getPropertiesOfType(type);
  const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional));
  return {
    type: 'object',
    members: Object.fromEntries(
      properties.map((each) => [each.name, shapeOf(checker, checker.getTypeOfSymbol(each))]),
    ),
    required: required.map(({ name }) => name).sort(),
  };
}
