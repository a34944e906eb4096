/**
 * Bundles the dynamic door to dist/bundle/: Pulumi starts it twice or three times in every command, and a few large files
 * load in half the time of a hundred small ones. What is imported on demand stays in files of its own.
 */
export default {
  input: {
    dynamic: "provider/dynamic.ts",
    // A worker thread finds its file by name, beside the one that starts it.
    longWorker: "provider/host/native/longWorker.ts",
  },
  platform: "node",
  // Packages stay packages: Pulumi's must be the ones that its own server has loaded.
  external: (/** @type {string} */ id) => !/^[./]|^[A-Za-z]:/.test(id),
  output: {
    dir: "dist/bundle",
    format: "cjs",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    // One file with what every verb of every resource needs; each file on its own would be searched for and read.
    advancedChunks: {
      groups: [
        { name: "shared", minShareCount: 2, test: /[\\/](?:provider[\\/](?:engine|hcs|host|plan)|schema)[\\/]/ },
      ],
    },
  },
};
