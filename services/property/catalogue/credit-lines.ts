import type { Line } from '@linli/kernel/profile.ts';

type Told = Partial<Pick<Line, 'variant' | 'applies' | 'verify'>>;

/** What no text gives is the product's own, to be set by each district. */
export const OURS = 'product default';

export function line(
  code: string, kind: string, figures: Line['figures'], source: string, told: Told = {},
): Line {
  const verify = source.startsWith(OURS);
  return { code, kind, variant: '', applies: {}, figures, source, verify, ...told };
}

/** The grades of a profile, the highest first; one without a floor is given by its role alone. */
export function grades(
  code: string,
  names: readonly (readonly [grade: string, label: string, floor?: number])[],
  roles: { below: string; belowUnblemished?: string; vetoed: string; unregistered?: string },
  source: string,
  told: Told = {},
): Line {
  const { below, belowUnblemished = below, unregistered = below, vetoed } = roles;
  return line(code, 'GRADES', {
    floors: Object.fromEntries(names.flatMap(([grade, , floor]) => {
      return floor === undefined ? [] : [[grade, floor]];
    })),
    labels: Object.fromEntries(names.map(([grade, label]) => [grade, label])),
    below, belowUnblemished, vetoed, unregistered,
  }, source, told);
}

interface Bad {
  readonly points: number;
  readonly title: string;
  readonly severity?: 'SLIGHT' | 'ORDINARY' | 'SERIOUS';
  readonly veto?: boolean;
  readonly topic?: string;
}

/** R-K-11 names the conduct; its points are the product's own. */
export function bad(
  variant: string, { severity = 'ORDINARY', veto = false, topic, ...rest }: Bad,
  applies: Line['applies'] = {}, code = 'R-K-11',
): Line {
  const figures = { ...rest, severity, veto, ...(topic !== undefined && { topic }) };
  return line(code, 'BAD', figures, `${OURS}; conduct: Chengdu 2020 scheme`, { variant, applies });
}

export function good(variant: string, points: number, title: string): Line {
  return line('R-K-10', 'GOOD', { points, title }, `${OURS}; conduct: Nanning 2024`, { variant });
}
