/** A browser of a few lines: keeps cookies by name and path, and follows nothing by itself. */
export interface Browser {
  (url: string, options?: Asking): Promise<Response>;
  /** What it keeps, by the name of each cookie, with what was said of it. */
  readonly cookies: ReadonlyMap<string, Cookie>;
  /** As if it had been given this one. */
  plant(name: string, value: string, path: string): void;
}

export interface Asking {
  /** A form is sent with the origin of the page it stands on. */
  readonly form?: URLSearchParams;
  readonly origin?: string;
  readonly method?: string;
  readonly accept?: string;
}

export interface Cookie {
  readonly value: string;
  readonly path: string;
  readonly said: string;
}

export function newBrowser(): Browser {
  const cookies = new Map<string, Cookie>();
  const browse = async (url: string, asking: Asking = {}): Promise<Response> => {
    const { form, origin, method = form ? 'POST' : 'GET', accept = 'text/html' } = asking;
    const { pathname } = new URL(url);
    const sent = [...cookies].filter(([, { path }]) => pathname.startsWith(path));
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept,
        cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '),
        ...(origin && { origin }),
      },
      ...(form && { body: form }),
    });
    for (const said of response.headers.getSetCookie()) keep(cookies, said);
    return response;
  };
  return Object.assign(browse, {
    cookies,
    plant: (name: string, value: string, path: string) => {
      cookies.set(name, { value, path, said: '' });
    },
  });
}

function keep(cookies: Map<string, Cookie>, said: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(said) ?? [];
  const path = /path=([^;]+)/i.exec(said)?.[1] ?? '/';
  if (/max-age=0\b/i.test(said)) cookies.delete(name);
  else cookies.set(name, { value, path, said });
}

/** Asks for a page, signs in where that leads, and comes back to it. */
export async function signInAt(
  browse: Browser,
  page: string,
  sub: string,
  beforeBack: () => void = () => undefined,
): Promise<Response> {
  const asked = locationOf(await browse(page), page);
  const choice = locationOf(await browse(asked), asked);
  const chosen = locationOf(await browse(choice, { form: new URLSearchParams({ sub }) }), choice);
  const resumed = await browse(chosen);
  const isBack = resumed.status !== 200;
  const back = isBack ? locationOf(resumed, chosen) : await leave(browse, resumed, chosen);
  beforeBack();
  const landed = await browse(back);
  const [, onward = ''] = /content="0; url=([^"]+)"/.exec(await landed.text()) ?? [];
  return browse(new URL(onward, page).href);
}

/** Somebody else was signed in at the issuer: its page signs that one out, and goes on. */
async function leave(browse: Browser, page: Response, from: string): Promise<string> {
  const text = await page.text();
  const fields = [...text.matchAll(/name="(\w+)" value="([^"]*)"/g)];
  const form = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]));
  const action = new URL(/action="([^"]+)"/.exec(text)?.[1] ?? '', from).href;
  const again = locationOf(await browse(action, { form }), action);
  return locationOf(await browse(again), again);
}

export function locationOf(response: Response, from: string): string {
  const location = response.headers.get('location');
  if (!location) throw new Error(`${from} led nowhere: ${response.status}`);
  return new URL(location, from).href;
}
