/** Makes dist/custom-elements.json from the doc comments of the elements: `npx cem analyze`. */

const isPublic = ({privacy}) => privacy !== 'private' && privacy !== 'protected';

/** Addresses of the files that are published, not of our source. */
const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');

/** Leaves what a site's author can use, by the files of the package. */
const forReaders = () => ({
  name: 'for-readers',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    const classes = modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');
    // Every element takes the same properties; the banner's comment names them, once.
    const {cssProperties} = classes.find(({tagName}) => tagName === 'forthright-banner');
    for (const element of classes) {
      element.members = element.members?.filter(isPublic);
      if (element.tagName) element.cssProperties ??= cssProperties;
      // Our base stands in for HTMLElement where there is no DOM.
      if (element.superclass?.name === 'Base') element.superclass = {name: 'HTMLElement'};
    }
    const relink = (part) => {
      for (const [key, value] of Object.entries(part)) {
        if (typeof value === 'object' && value !== null) relink(value);
        else if (typeof value === 'string' && (key === 'path' || key === 'module')) part[key] = published(value);
      }
    };
    relink(modules);
  },
});

export default {
  globs: ['src/elements/{forthright-element,banner,choices,button,embed,storage,inspector,{facts,notice,rights}/{facts,notice,rights,changes}}.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [forReaders()],
};
