import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';

/** The editor's workers are modules of the same packages, from the same place. */
const WORKERS = {
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};
const EDITOR_WORKER = 'monaco-editor/esm/vs/editor/editor.worker.js';

globalThis.MonacoEnvironment = {
  getWorker: (_, label) =>
    new Worker(`/console/modules/${WORKERS[label] ?? EDITOR_WORKER}`, { type: 'module' }),
};

const field = document.querySelector('#token');
const choice = document.querySelector('#demo');
const root = createRoot(document.querySelector('#console'));

/** Asks the graph as whoever the token in the field speaks for. */
async function ask(operation) {
  const token = field.value.trim();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(operation),
  });
  return response.json();
}

/** A new token is a new caller: the schema is read again as that one sees it. */
function show(query) {
  root.render(createElement(GraphiQL, { key: field.value, fetcher: ask, defaultQuery: query }));
}

/** Only a server that holds a demonstration offers tokens. */
async function readDemo() {
  const response = await fetch('/console/demo.json');
  return response.ok ? response.json() : { tokens: [], query: undefined };
}

const demo = await readDemo();
for (const { name, token } of demo.tokens) choice.add(new Option(name, token));
choice.hidden = demo.tokens.length === 0;
field.value = demo.tokens[0]?.token ?? '';
choice.addEventListener('change', () => {
  field.value = choice.value;
  show(demo.query);
});
field.addEventListener('change', () => show(demo.query));
show(demo.query);
