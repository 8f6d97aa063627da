import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const {module: theme} = await runnerImport(fileURLToPath(new URL('src/theme/tokens.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'silent',
});

/** `define('some-tag', SomeClass)` in a define.ts says which class is which tag. */
const definitions = {
  name: 'definitions',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || !moduleDoc.path.endsWith('/define.ts')) return;
    const [tag, elementClass] = node.arguments;
    if (!tag || !elementClass || !ts.isStringLiteral(tag)) return;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: {name: elementClass.getText(), module: moduleDoc.path.replace('define.ts', `${tag.text}.ts`)},
      },
    ];
  },
};

const lifeCycle =
  /^(renderContent|render|update|performUpdate|updated|willUpdate|connectedCallback|disconnectedCallback|form\w+Callback|formAssociated|languageFailed|chosenLanguage|(m|firstM)essageGroups|waitsToBeNear|isFar|comeNear|\[(screeningOf|openTechnique)\])$/;

/** Leaves the elements' public face: no helpers, no private state, no life cycle, no event that only the base class's dispatching suggests. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    // Beside an element's class stand views and helpers of its own.
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({path, declarations = [], exports = []}) =>
        !path.startsWith('src/elements/') ||
        declarations.some(({tagName}) => tagName) ||
        exports.some(({kind}) => kind === 'custom-element-definition'),
    );
    for (const module of customElementsManifest.modules) {
      // What a define.ts exports besides is a type, which is not there when it runs.
      if (module.path.endsWith('/define.ts')) module.exports = module.exports.filter(({kind}) => kind === 'custom-element-definition');
    }
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const hidden = ({privacy, name}) =>
          privacy === 'private' || privacy === 'protected' || name.startsWith('#') || lifeCycle.test(name);
        declaration.members = declaration.members?.filter((member) => !hidden(member));
        declaration.events = declaration.events?.filter(({name}) => name !== 'type');
        if (declaration.superclass?.name === 'Event') declaration.superclass = {name: 'Event', package: 'global:'};
      }
    }
  },
};

/** What every element has besides: its custom properties, from the one table of tokens. */
const customProperties = {
  name: 'custom-properties',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap(({declarations = []}) => declarations)) {
      if (!declaration.tagName) continue;
      declaration.customElement = true;
      declaration.cssProperties = theme.tokens.map(({name, syntax, default: initial, description}) => ({
        name,
        syntax,
        default: initial,
        description,
      }));
    }
  },
};

/** Paths as the package publishes them. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const published = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
    const visit = (value, folder) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (key === 'module' && typeof part === 'string') value[key] = published(/^\.\.?\//.test(part) ? posix.join(folder, part) : part);
        else visit(part, folder);
      }
    };
    for (const module of customElementsManifest.modules) {
      visit(module, posix.dirname(module.path));
      module.path = published(module.path);
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/internal/massage-element.ts', 'src/internal/events.ts', 'src/index.ts'],
  exclude: ['src/elements/*/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [definitions, publicOnly, customProperties, publishedPaths],
};
