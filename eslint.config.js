import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** House rules that no published rule states. Selectors are matched against the TypeScript syntax tree. */
const houseSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals instead of an enum.' },
  { selector: 'TSModuleDeclaration', message: 'Use a module instead of a namespace.' },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^\\.{1,2}(\\u002F|$)/]:not([source.value=/\\.(js|json|css)$/])',
    message: 'A relative import ends in its extension (.js).',
  },
];

const casts = {
  selector: 'TSAsExpression > :not(TSUnknownKeyword, TSTypeReference[typeName.name="const"]).typeAnnotation',
  message: 'Cast only inside the parser of a brand; narrow or validate instead.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'coverage/', '.*/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['server/web/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', ...houseSyntax, casts],
    },
  },
  {
    // Documents and questions are anybody's: no expression may take more than linear time on a run of its own alphabet.
    files: ['{bot,knowledge,ingestion,server}/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  { files: ['knowledge/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...houseSyntax] } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...houseSyntax],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['tests/vitest.config.ts', 'server/web/vite.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax.slice(1)] },
  },
);
