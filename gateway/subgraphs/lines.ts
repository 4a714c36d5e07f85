import { openLine } from './line.ts';
import type { Line } from './line.ts';

/** The lines to one place, so many at most; those that were used last are used first. */
export interface Lines {
  /** One that rests, or a new one; null while all are busy. */
  take(): Line | null;
  /** Every line, whatever it carries. */
  close(): void;
}

/** `vacant` tells that it is worth while to take one again. */
export function openLines(url: URL, atMost: number, vacant: () => void): Lines {
  const all = new Set<Line>();
  const resting: Line[] = [];
  let isClosed = false;

  const open = (): Line => {
    const line = openLine(url, {
      freed() {
        if (isClosed) line.close();
        else resting.push(line);
        vacant();
      },
      ended() {
        all.delete(line);
        vacant();
      },
    });
    all.add(line);
    return line;
  };
  return {
    take() {
      const now = performance.now();
      for (let line = resting.pop(); line; line = resting.pop()) {
        if (line.isOpen && now < line.restsUntil) return line;
        line.close();
      }
      return all.size < atMost ? open() : null;
    },
    close() {
      isClosed = true;
      for (const line of all) line.close();
    },
  };
}
