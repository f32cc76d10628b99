import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {listLicenses} from './scripts/list-licenses.mjs';
import {patchLibraries} from './scripts/patch-libraries.mjs';

const minifyTemplates = minifyLiterals.default ?? minifyLiterals;
const compile = () =>
  typescript({
    tsconfig: './tsconfig.json',
    noEmit: false,
    outDir: undefined,
    noEmitOnError: true,
    include: ['src/**/*.ts'],
  });
const resolve = () => nodeResolve({browser: true, exportConditions: ['production']});
const shrink = (more) =>
  terser({
    ecma: 2020,
    module: true,
    compress: {passes: 5, unsafe: true, unsafe_arrows: true, unsafe_methods: true, ...more},
    format: {comments: false},
  });
const integrity = (content) => 'sha256-' + createHash('sha256').update(content).digest('base64');

/** A warning nobody reads is a bug shipped. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** `import()` runs whatever comes; the loader's own `load` runs only the file whose hash it was given. */
const pinImports = () => ({
  name: 'pin-imports',
  renderDynamicImport: ({targetChunk}) => {
    const name = `${targetChunk?.name ?? 'problems'}.js`;
    return {left: 'window.forthright.load(', right: `.slice(2),"#${name}#")`};
  },
  generateBundle(_, bundle) {
    // A file is hashed once the hashes within it are in their place.
    const pin = (chunk) => (chunk.code = chunk.code.replace(/#([\w-]+\.js)#/g, (_, name) => hash(name)));
    const hash = (name) => integrity(bundle[name] ? pin(bundle[name]) : readFileSync(`dist/${name}`));
    Object.values(bundle).forEach(pin);
  },
});

/** `dist/index.js` is the address that is promised; the modules stand in a folder of their own. */
const writeEntry = () => ({
  name: 'write-entry',
  writeBundle() {
    for (const file of ['dist/index.js', 'dist/index.d.ts']) writeFileSync(file, "export * from './npm/index.js';\n");
  },
});

/** What the question needs, and the choices use too. */
const isShared =
  /lit-html|src\/(ui|core\/(?!(migrate|earlier-tools|send-record|record|config|markup|sweep|erase|storage|tag)\.)[\w-]+|styles\/.*|elements\/(forthright-element|flatten|signal|banner|banner\.styles|build-template)|locales\/(words|en-GB\.banner))\.ts$/;

/** What the choices and the declaration share. A file of its own would be imported without its hash. */
const isOfChoices = /src\/(choices|elements\/(choices|choices-parts|draft|stores)(\.styles)?|locales\/(whole-words|en-GB\.choices))\.ts$/;

/** What the notice, the facts and the rights launcher share. */
const isOfParts = /src\/(parts|elements\/parts\/[\w-]+|locales\/en-GB\.asks)\.ts$/;

/** The facts of well-known services, each by itself. */
const knownServices = Object.fromEntries(
  readdirSync('src/services')
    .filter((file) => file !== 'known-service.ts')
    .map((file) => [`services/${file.slice(0, -3)}`, `src/services/${file}`]),
);

/** What the outside parties share lives in extras.js, which is there before them. */
const isOfExtras = /src\/(extras|core\/(tag|signals\/is-granted))\.ts$/;

/** The library knows every name there is, for 10 kB, or parses HTML, which Trusted Types forbid. */
const fewerNames = () => ({
  name: 'fewer-names',
  resolveId: (id) => (id === 'decode-named-character-reference' ? `${import.meta.dirname}/src/markdown/named-characters.ts` : null),
});

const clean = (path) => ({name: 'clean', buildStart: () => rmSync(path, {recursive: true, force: true})});

export default [
  {
    // What is wrong, in words: stands alone, since nobody needs it but an owner.
    input: 'src/problems.ts',
    onwarn,
    plugins: [resolve(), patchLibraries(), compile(), shrink()],
    output: {file: 'dist/problems.js', format: 'es'},
  },
  {
    // `forthright/deadlines`: stands alone, for whoever counts days.
    input: 'src/elements/rights/deadlines.ts',
    onwarn,
    plugins: [compile(), shrink()],
    output: {file: 'dist/deadlines.js', format: 'es'},
  },
  {
    // What is fetched only when something must be shown. All that is shared lives in ui.js.
    input: {
      ui: 'src/ui.ts',
      choices: 'src/choices.ts',
      extras: 'src/extras.ts',
      button: 'src/button.ts',
      embed: 'src/embed.ts',
      storage: 'src/storage.ts',
      parts: 'src/parts.ts',
      facts: 'src/facts.ts',
      'main-facts': 'src/elements/facts/main-facts.ts',
      'more-facts': 'src/elements/facts/more-facts.ts',
      notice: 'src/notice.ts',
      rights: 'src/rights.ts',
      'not-sure': 'src/elements/rights/not-sure.ts',
      'hand-over': 'src/elements/rights/hand-over.ts',
      languages: 'src/elements/notice/languages.ts',
      'withdraw-desk': 'src/elements/rights/withdraw-desk.ts',
      'follow-up': 'src/elements/rights/follow-up.ts',
      easy: 'src/locales/easy.ts',
      tools: 'src/elements/notice/tools.ts',
      find: 'src/elements/notice/find.ts',
      glossary: 'src/elements/notice/glossary.ts',
      exit: 'src/exit.ts',
      'notice-dialog': 'src/notice-dialog.ts',
      changes: 'src/changes.ts',
      compare: 'src/compare.ts',
      'cy-parts': 'src/locales/cy.parts.ts',
      markdown: 'src/markdown.ts',
      'front-matter': 'src/markdown/front-matter.ts',
      cy: 'src/locales/cy.ts',
      inline: 'src/inline.ts',
      'watch-banner': 'src/elements/watch-banner.ts',
      mode: 'src/core/signals/consent-mode.ts',
      early: 'src/core/signals/early-requests.ts',
      layer: 'src/core/signals/data-layer.ts',
      wp: 'src/core/signals/wp-consent.ts',
      sweep: 'src/core/sweep.ts',
      migrate: 'src/core/migrate.ts',
      receipt: 'src/receipt.ts',
      record: 'src/record.ts',
      inspector: 'src/inspector.ts',
      checks: 'src/guard/checks.ts',
      // Stands alone too, as `forthright/deadlines`.
      deadlines: 'src/elements/rights/deadlines.ts',
      'send-request': 'src/elements/rights/send-request.ts',
    },
    external: (id) => /problems\.js$/.test(id),
    preserveEntrySignatures: 'allow-extension',
    onwarn,
    plugins: [fewerNames(), resolve(), patchLibraries(), minifyTemplates(), compile(), shrink(), pinImports(), listLicenses()],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      manualChunks: (id) => (isShared.test(id) ? 'ui' : isOfChoices.test(id) ? 'choices' : isOfExtras.test(id) ? 'extras' : isOfParts.test(id) ? 'parts' : undefined),
    },
  },
  {
    // The script tag. It pins ui.js, and ui.js pins the rest: so one `integrity` on the tag pins everything.
    input: 'src/loader.ts',
    onwarn,
    // Arrows pack better here than methods.
    plugins: [resolve(), patchLibraries(), compile(), shrink({unsafe_methods: false}), listLicenses()],
    output: {
      file: 'dist/forthright.js',
      format: 'iife',
      intro: () => `const UI="${integrity(readFileSync('dist/ui.js'))}";`,
    },
  },
  {
    // npm: one file a module, dependencies left to the site's own bundler.
    input: {
      index: 'src/index.ts',
      ui: 'src/ui.ts',
      declare: 'src/declare.ts',
      'elements/banner': 'src/elements/banner.ts',
      'elements/choices': 'src/elements/choices.ts',
      'elements/inline': 'src/elements/inline.ts',
      'elements/button': 'src/elements/button.ts',
      'elements/embed': 'src/elements/embed.ts',
      'elements/storage': 'src/elements/storage.ts',
      'elements/facts/facts': 'src/elements/facts/facts.ts',
      'elements/notice/notice': 'src/elements/notice/notice.ts',
      'elements/rights/rights': 'src/elements/rights/rights.ts',
      'elements/notice/changes': 'src/elements/notice/changes.ts',
      receipt: 'src/receipt.ts',
      'elements/inspector': 'src/elements/inspector.ts',
      guard: 'src/guard.ts',
      ...knownServices,
    },
    external: [/^lit(\/|$)/, 'js-cookie', /\/markdown\.js$/],
    onwarn,
    plugins: [
      clean('dist/npm'),
      // What compares texts comes with the package, so that nobody installs it: the folder's name would keep it out.
      nodeResolve({browser: true, resolveOnly: ['diff']}),
      typescript({
        tsconfig: './tsconfig.build.json',
        declaration: true,
        declarationDir: 'dist/npm',
        outDir: 'dist/npm',
        noEmitOnError: true,
      }),
      writeEntry(),
    ],
    output: {
      dir: 'dist/npm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // It is built by itself, below.
      paths: (id) => (id.endsWith('/src/markdown.js') ? './markdown.js' : id),
      entryFileNames: ({name}) => `${name.replace(/^.*node_modules\//, 'with/')}.js`,
    },
  },
  {
    // What reads Markdown comes with what it is made with, in one file beside the modules that it shares.
    input: 'src/markdown.ts',
    external: (id) => /\/core\/[\w-]+\.js$/.test(id),
    onwarn,
    plugins: [fewerNames(), resolve(), compile()],
    output: {
      file: 'dist/npm/markdown.js',
      format: 'es',
      inlineDynamicImports: true,
      paths: (id) => id.replace(/^.*\/core\//, './core/'),
    },
  },
  {
    // The command-line tool. What it is made with is inside it, so that nobody installs more than the package.
    input: {forthright: 'src/cli/forthright.ts'},
    external: [/^node:/],
    onwarn,
    plugins: [
      clean('dist/cli'),
      nodeResolve({exportConditions: ['node'], preferBuiltins: true}),
      commonjs(),
      typescript({tsconfig: './src/cli/tsconfig.json', noEmit: false, outDir: undefined, noEmitOnError: true, filterRoot: import.meta.dirname, include: ['src/**/*.ts']}),
      listLicenses({write: true}),
    ],
    output: {dir: 'dist/cli', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js'},
  },
];
