/**
 * Rollup plugin for the script-tag build: edits that let the two libraries live on every page and within the budget.
 * Each edit must be found exactly once, so that a new version fails the build instead of shipping unpatched.
 */
const libraries = {
  '/lit-html/lit-html.js': {
    imports: [
      ['page as safePage', 'src/core/page.ts'],
      ['buildTemplate', 'src/elements/build-template.ts'],
    ],
    edits: [
      // A policy may be forbidden by the page, or taken by its own copy of Lit: then Lit dies on import.
      [/(?<=[,;])(\w+)=\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, '$1=void 0'],
      // Markup such as <img name="createElement"> shadows members of document.
      [/(?<=\(\)=>)\w+\.createComment/, 'safePage.createComment'],
      [/(?<==)\w+\.createTreeWalker/, 'safePage.createTreeWalker'],
      [/(?<==)\w+\.createElement\("template"\)/, 'safePage.createElement("template")'],
      [/\(\w+\?\.creationScope\?\?\w+\)\.importNode/, 'safePage.importNode'],
      [/(?<=this\.T\()\w+\.createTextNode/, 'safePage.createTextNode'],
      // What our templates have none of: directives, bindings for whole elements, booleans, raw text, SVG and MathML.
      [/(function \w+\(\w+,(\w+),\w+=\w+,\w+\)\{)if\(\2===[^]*?\)(?=,\2\}class)/, '$1return $2'],
      [/(?<=return \w+),\w+\}class/, '}class'],
      [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
      [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/, ''],
      [/"\?"===\w+\[1\]\?\w+:/, ''],
      [/if\(\w+\.test\(\w+\.tagName\)\)\{[^]*?\}\}(?=else if\(8===)/, '}'],
      [/,2===\w+\|\|3===\w+\)\{[^]*?\.childNodes\)\}/, ');'],
      [/(\w+)=2===\w+\?"<svg>":3===\w+\?"<math>":""/, '$1=""'],
      [/\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, '""'],
      [/\(\w+\.test\((\w+)\[2\]\)&&\(\w+=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w+=\w+)\)/, '$2'],
      [/(\w+)=\w+\(this,\1,\w+(,0)?\),/g, ''],
      [/\w+\(this,(\w+\[\w+\+\w+\]),\w+,\w+\)/, '$1'],
      [/\((\w+)=\w+\(this,\1,\w+,0\)/, '($1=$1'],
      // Parts that wait for a directive, and getters that others use.
      [/get (_\$AU|tagName|startNode|endNode)\(\)\{[^}]*\}/g, ''],
      [/this\._\$AN=void 0,/g, ''],
      [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
      [/for\(this\._\$AP\?\.\([^)]*\);/, 'for(;'],
      [/setConnected\(\w+\)\{[^}]*\}/, ''],
      // Every template is our own.
      [/if\(!\w+\(\w+\)\|\|!\w+\.hasOwnProperty\("raw"\)\)throw Error\("[^"]*"\);/, ''],
      // Nobody looks for another Lit here.
      [/\w+=\w+\.litHtmlPolyfillSupport;[^]*?\.push\("[\d.]+"\);const /, ''],
      // Trusted Types forbid innerHTML.
      [/return (\w+)\.innerHTML=(\w+),\1\}/, 'return buildTemplate($1.content,$2),$1}'],
      // setAttribute takes no "$" in older browsers.
      [/"\$lit\$"/, '"_lit_"'],
    ],
  },
  '/js-cookie/dist/js.cookie.mjs': {
    imports: [],
    // We read cookies ourselves, since js-cookie sees only the first of several of the same name; its writer remains. Our
    // names and values need no escapes (docs/cookie.md).
    edits: [
      [/var defaultConverter = \{[^]*?\n\};\n/, 'var defaultConverter = {};'],
      [/ {4}if \(typeof document === 'undefined'\) \{\n {6}return\n {4}\}\n/, ''],
      [/ {4}attributes = assign\(\{\}, defaultAttributes, attributes\);\n/, ''],
      [/ {4}if \(typeof attributes\.expires === 'number'\) \{[^]*?\n {4}\}\n/, ''],
      [/ {4}name = encodeURIComponent[^]*?escape\);\n/, ''],
      [/converter\.write\(value, name\)/, 'value'],
      [/init\(converter, defaultAttributes\)/, 'init()'],
      [/ {2}function get\(name\) \{[^]*?\n {2}\}\n/, ''],
      [/ {4}if \(attributes\.expires\) \{[^]*?\n {4}\}\n/, ''],
      [/if \(attributes\[attributeName\] === true\) \{\n {8}continue\n {6}\}/, ''],
      [/\.split\(';'\)\[0\]/, ''],
      // It makes the line, storage.ts writes it: <img name="cookie"> makes this assignment do nothing.
      [/return \(document\.cookie =\s+([^]*?)\)\n/, 'return $1\n'],
      [/return Object\.create\([^]*?\n {2}\)\n\}/, 'return {set: set}\n}'],
    ],
  },
};

export function patchLibraries() {
  return {
    name: 'patch-libraries',
    transform(code, id) {
      const found = Object.entries(libraries).find(([file]) => id.endsWith(file));
      if (!found) return null;
      const [file, {imports, edits}] = found;
      let patched = code;
      for (const [pattern, replacement] of edits) {
        if (patched.split(new RegExp(pattern.source, 'g')).length < 2)
          this.error(`${file} changed: ${pattern} is not found.`);
        patched = patched.replace(pattern, replacement);
      }
      const heads = imports.map(([name, path]) => `import {${name}} from '${process.cwd()}/${path}';`);
      return {code: heads.join('') + patched, map: null};
    },
  };
}
