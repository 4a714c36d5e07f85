import type { IncomingHttpHeaders } from 'node:http';
import type { Words } from '../errors.ts';

/** How a client wants to be answered. */
export interface Telling {
  readonly media: Media;
  readonly language: Language;
}

/** What GraphQL over HTTP answers in, and the older way that every client reads. */
export const MEDIA = ['application/json', 'application/graphql-response+json'] as const;
export type Media = (typeof MEDIA)[number];

export type Language = keyof Words;

/** The medium is null where the client accepts none of ours. */
export function tellingOf(headers: IncomingHttpHeaders) {
  return { media: mediaIn(headers.accept), language: languageIn(headers['accept-language']) };
}

/** Whatever is accepted, a refusal is told in something. */
export function tellingAnyway(headers: IncomingHttpHeaders): Telling {
  const { media, language } = tellingOf(headers);
  return { media: media ?? MEDIA[0], language };
}

const mediaIn = remembering(mediaOf);
const languageIn = remembering(languageOf);

const REMEMBERED_AT_MOST = 100;

/** A header that many send alike is read once. */
function remembering<T>(read: (header?: string) => T): (header: string | undefined) => T {
  const known = new Map<string | undefined, T>();
  return (header) => {
    const before = known.get(header);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED_AT_MOST) known.clear();
    const now = read(header);
    known.set(header, now);
    return now;
  };
}

function mediaOf(accept = '*/*'): Media | null {
  for (const range of byPreference(accept)) {
    const media = MEDIA.find((each) => each === range);
    if (media) return media;
    if (range === '*/*' || range === 'application/*') return MEDIA[0];
  }
  return null;
}

function languageOf(accepted = ''): Language {
  const [first] = byPreference(accepted);
  return first?.startsWith('zh') ? 'zh' : 'en';
}

/** The ranges of a header such as `zh-CN,en;q=0.5`, best first; none of those it rules out. */
function byPreference(header: string): string[] {
  return header
    .split(',')
    .map((each) => {
      const [range = '', ...parameters] = each.toLowerCase().split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ range }) => range);
}
