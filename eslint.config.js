import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "Ask the Clock port for the time.",
};
const faults = {
  selector: "ThrowStatement > NewExpression[callee.name='Error']",
  message: "A rule says no with a Refusal; anything else is a bug elsewhere.",
};

export default defineConfig(
  { ignores: ["dist/", "coverage/", ".cache/", ".dependency-cruiser.cjs"] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // one project, which holds src too: of two, each would have its types found anew
        project: "test/tsconfig.json",
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Settings are read in src/config.ts." },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "max-params": ["error", 4],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "VariableDeclarator > Identifier.id",
          ":function > Identifier.params",
          ":declaration > Identifier.id",
        ].map((place) => ({
          selector: `${place}[name=/^(poll|motion|user|data|info|manager|helper|util|handle)/i]`,
          message: "One of the words the house does not use; see docs/architecture.md.",
        })),
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/domain/**", "src/usecases/**"],
    rules: { "no-restricted-syntax": ["error", clock, faults] },
  },
  { files: ["src/config.ts"], rules: { "no-restricted-properties": "off" } },
  {
    files: ["test/**"],
    rules: {
      "no-restricted-properties": "off",
      "no-console": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: true }],
    },
  },
  {
    files: ["eslint.config.js"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "no-restricted-exports": "off" },
  },
);
