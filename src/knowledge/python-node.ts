/** Packages of Python that start Node.js, or read what npm installs, when they run. Source: what the README or the documentation of each says. */
const ROWS: readonly (readonly [name: string, source: string])[] = [
  // JavaScript from Python
  ['pyexecjs', 'PyExecJS README: runtimes, Node.js among them'],
  ['javascript', 'JSPyBridge README: needs Node.js 14 or newer'],
  ['jsii', 'https://aws.github.io/jsii: the kernel is a Node.js process'],
  ['calmjs', 'calmjs README: Node.js tools from Python'],
  ['python-react', 'python-react README: a render server in Node.js'],
  ['prisma', 'https://prisma-client-py.readthedocs.io: the command is Prisma’s, in Node.js'],
  ['cfscrape', 'cfscrape README: Node.js is required'],
  ['cloudscraper', 'cloudscraper README: interpreters, nodejs among them'],
  ['yt-dlp', 'yt-dlp README: JavaScript runtimes, node among them'],
  // programs of Node.js
  ['nodeenv', 'nodeenv README: environments of Node.js'],
  ['pyright', 'pyright on PyPI: a wrapper of the Node.js program'],
  ['basedpyright', 'https://docs.basedpyright.com: a Node.js program'],
  ['jupyterhub', 'https://jupyterhub.readthedocs.io: configurable-http-proxy, from npm'],
  [
    'jupyterlab',
    'https://jupyterlab.readthedocs.io/en/stable/user/extensions.html: builds source extensions with Node.js',
  ],
  ['altair-saver', 'altair_saver README: the node method'],
  ['pyecharts-snapshot', 'pyecharts-snapshot README: phantomjs, from npm'],
  ['django-mjml', 'django-mjml README: the mjml program, from npm'],
  ['claude-agent-sdk', 'claude-agent-sdk README: starts a program of Node.js'],
  ['mcp', 'https://modelcontextprotocol.io: servers by their command, npx among them'],
  ['fastmcp', 'https://gofastmcp.com: servers by their command, npx among them'],
  // frameworks and assets
  ['reflex', 'https://reflex.dev/docs: compiles pages with Node.js'],
  ['gradio', 'https://www.gradio.app/guides/deploying-gradio-with-docker: renders on the server where node is there'],
  ['bokeh', 'https://docs.bokeh.org: custom extensions are compiled with Node.js'],
  ['lektor', 'https://www.getlektor.com: builds with webpack'],
  ['frappe', 'https://docs.frappe.io: a socket.io server in Node.js'],
  ['odoo', 'https://www.odoo.com/documentation: rtlcss, from npm'],
  ['django-compressor', 'https://django-compressor.readthedocs.io: precompilers by their command'],
  ['django-pipeline', 'https://django-pipeline.readthedocs.io: compilers and compressors, from npm'],
  ['webassets', 'https://webassets.readthedocs.io: filters that are programs, from npm'],
  ['flask-assets', 'https://flask-assets.readthedocs.io: webassets in Flask'],
  ['django-tailwind', 'https://django-tailwind.readthedocs.io: starts npm'],
  ['django-npm', 'django-npm README: collects static files from node_modules'],
  ['django-node-assets', 'django-node-assets README: collects static files from node_modules'],
  ['django-yarnpkg', 'django-yarnpkg README: collects static files from node_modules'],
]

const NAMES: ReadonlySet<string> = new Set(ROWS.map(([name]) => name))

/** Whether a package of Python, by its normalised name, may start Node.js, or read what npm installs, when it runs. */
export const mayStartNode = (name: string): boolean => NAMES.has(name)
