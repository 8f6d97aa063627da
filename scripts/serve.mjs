// npm start: serves demo/, the website of a small clinic, with the built files beside it as a clinic would host them.
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {number} port - 0 for any free one
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function serve(port) {
  const site = sirv(folder('../demo'), {dev: true});
  const library = sirv(folder('../dist'), {dev: true});
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (request.url?.startsWith('/massage-elements/')) {
      request.url = request.url.slice('/massage-elements'.length);
      library(request, response, missing);
    } else site(request, response, missing);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close()};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env.PORT ?? 8080);
  const {url} = await serve(wanted).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(0);
  });
  console.log(`Riverbend Massage Clinic, the demo, is at ${url}  (stop with Ctrl+C)`);
}
