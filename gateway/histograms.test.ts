import { expect, test } from '@jest/globals';
import { newHistogram } from './histograms.ts';

test('a value counts in its bucket and all above it, its bound included', () => {
  const histogram = newHistogram([1, 10]);
  for (const value of [1, 1.5, 10, 11]) histogram.observe('', value);
  histogram.observe('{class="PORTAL"}', 3);
  expect(histogram.lines('cost')).toEqual([
    'cost_bucket{le="1"} 1\n', 'cost_bucket{le="10"} 3\n', 'cost_bucket{le="+Inf"} 4\n',
    'cost_sum 23.5\n', 'cost_count 4\n',
    'cost_bucket{class="PORTAL",le="1"} 0\n', 'cost_bucket{class="PORTAL",le="10"} 1\n',
    'cost_bucket{class="PORTAL",le="+Inf"} 1\n', 'cost_sum{class="PORTAL"} 3\n',
    'cost_count{class="PORTAL"} 1\n',
  ]);
});

test('clients without end do not make series without end', () => {
  const histogram = newHistogram([1]);
  for (let client = 0; client < 1_000; client += 1) histogram.observe(`{client="${client}"}`, 1);
  const lines = histogram.lines('cost');
  expect(lines.filter((line) => line.startsWith('cost_count'))).toHaveLength(201);
  expect(lines).toContain('cost_count 800\n');
});
