import { invalid } from '@linli/kernel/input.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';

/** A photograph as proof: kept where it was taken, and known here by its digest. */
export interface Photo {
  readonly name: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

const MOST = 9;

/** A feedback shows what was done (R-G-11): 1 to 9 photographs, none twice. */
export function photosOf(photos: readonly Photo[]): readonly Photo[] | Refusal {
  if (photos.length < 1 || photos.length > MOST) {
    return invalid('photos', `has 1 to ${MOST} photographs`, `须有1至${MOST}张照片`, 'R-G-11');
  }
  if (photos.some(({ name }) => name.trim().length < 1 || name.length > 200)) {
    return invalid('photos', 'is named by 1 to 200 characters', '照片名称须为1至200字');
  }
  if (!photos.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))) {
    return invalid('photos', 'has a SHA-256 of 64 hexadecimal digits', '须附64位十六进制SHA-256摘要');
  }
  if (new Set(photos.map(({ sha256 }) => sha256)).size < photos.length) {
    return invalid('photos', 'shows no photograph twice', '照片不得重复');
  }
  return photos;
}
