import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { line } from './lint/rooms.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export default tseslint.config(
  // made by a program
  { ignores: ['src/net/shapes.ts'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: here } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // What is indexed within its length is there; everything else has to say what when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node's test() is awaited by its runner.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: 'node:test' }] },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { rooms: { rules: { line } } },
    rules: {
      'rooms/line': 'error',
      // Text is text, never markup: h() and fill() put it there.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln'].map((property) => ({
          ...(property.startsWith('write') ? { object: 'document' } : {}),
          property,
          message: 'make elements with h() of ui/dom.ts',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/net/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'EventSource'].map((name) => ({ name, message: 'only net asks the server' })),
      ],
    },
  },
);
