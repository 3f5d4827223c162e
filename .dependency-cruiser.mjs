import { CORE, PURE_PACKAGES } from "./rooms.mjs"

const toTheRight = CORE.map((room, i) => ({
  name: `core-${room}-imports-rooms-to-its-left`,
  severity: "error",
  from: { path: `^src/core/${room}/` },
  to: { path: `^src/(?!core/(?:${CORE.slice(0, i + 1).join("|")})/)` },
}))

export default {
  forbidden: [
    ...toTheRight,
    {
      name: "core-imports-only-pure-packages",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "node_modules", pathNot: `node_modules/(?:${PURE_PACKAGES.join("|")})/` },
    },
    { name: "core-imports-no-node-module", severity: "error", from: { path: "^src/core/" }, to: { dependencyTypes: ["core"] } },
    { name: "views-import-core", severity: "error", from: { path: "^src/views/" }, to: { path: "^src/(?!core/|views/)" } },
    { name: "app-imports-views-and-core", severity: "error", from: { path: "^src/app/" }, to: { path: "^src/(?!core/|views/|app/)" } },
    {
      name: "adapters-import-no-other-adapter",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/$1/" },
    },
    {
      name: "adapters-import-leftwards",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: { path: "^src/(?:workbench|cli|http|islands|library)" },
    },
    {
      name: "workbench-imports-no-door",
      severity: "error",
      from: { path: "^src/workbench" },
      to: { path: "^src/(?:cli|http|islands|library)/" },
    },
    {
      name: "the-library-for-any-place-imports-core",
      severity: "error",
      from: { path: "^src/library/index\\.ts$" },
      to: { path: ["^src/(?!core/)", "node_modules"], pathNot: `node_modules/(?:${PURE_PACKAGES.join("|")})/` },
    },
    {
      name: "doors-leave-adapters-to-the-workbench",
      severity: "error",
      from: { path: "^src/(?:cli|http|islands|library)/" },
      to: { path: "^src/adapters/" },
    },
    {
      name: "islands-import-views-and-core",
      severity: "error",
      from: { path: "^src/islands/" },
      to: { path: "^src/(?!core/|views/|islands/)" },
    },
    {
      name: "a-core-room-is-entered-by-its-index",
      severity: "error",
      from: { path: "^src/(?:core/([^/]+)|[^/]+)" },
      to: { path: "^src/core/([^/]+)/", pathNot: "^src/core/(?:$1/|[^/]+/index\\.ts$)" },
    },
    {
      name: "an-adapter-is-entered-by-its-index",
      severity: "error",
      from: { pathNot: "^src/adapters/" },
      to: { path: "^src/adapters/[^/]+/", pathNot: "^src/adapters/[^/]+/index\\.ts$" },
    },
    { name: "imports-make-no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "imports-resolve", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.tsx?$" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
}
