/**
 * Has the build fail where a plugin finds nothing of what it is to replace. A library that was rewritten
 * would otherwise be bundled as it is, larger and slower, without a word.
 * @param {import('esbuild').PluginBuild} build
 * @param {string} plugin its name
 * @param {readonly string[]} wanted what must be found at least once, in the words of the message
 * @returns {(what: string) => void} to be told of each that is found
 */
export function mustFind({ onEnd, onStart }, plugin, wanted) {
  const missing = new Set(wanted);
  onStart(() => {
    for (const what of wanted) missing.add(what);
  });
  onEnd(({ errors }) => ({
    // A build that has failed has not looked everywhere.
    errors: (errors.length > 0 ? [] : [...missing]).map((what) => ({
      text: notFound(plugin, what),
    })),
  }));
  return (what) => {
    missing.delete(what);
  };
}

/**
 * @param {string} plugin
 * @param {string} what
 */
export const notFound = (plugin, what) =>
  `The plugin ${plugin} replaces ${what}, and nothing of that was found: look at what the library has become.`;
