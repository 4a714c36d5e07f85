import { hash, randomUUID } from 'node:crypto';

/** A new id that sorts by the instant it was made at: UUID version 7 of RFC 9562. */
export function newId(now: Date): string {
  const instant = now.getTime().toString(16).padStart(12, '0');
  return `${instant.slice(0, 8)}-${instant.slice(8)}-7${randomUUID().slice(15)}`;
}

/** The id of something known by its name: the same name, the same id (UUID version 8). */
export function idOf(...name: readonly (string | number)[]): string {
  const digest = hash('sha256', name.join('/'));
  const variant = '89ab'.charAt(parseInt(digest.charAt(16), 16) % 4);
  const parts = [
    digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32),
  ];
  return parts.join('-');
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}
