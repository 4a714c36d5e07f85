import { Converter } from 'opencc-js/t2cn';

/**
 * Text as it is searched for: simplified (繁简兼容), half width, small letters, single spaces. What
 * was written in either script is found by either, full and half width alike.
 */
export function searchable(text: string): string {
  return simplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim();
}

const simplified = Converter({ from: 't', to: 'cn' });

/** A pattern of LIKE that finds the text anywhere; nothing in it stands for anything else. */
export function anywhere(text: string): string {
  return `%${searchable(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
