import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { logOptions, traced } from './log.ts';

function written(write: (log: pino.Logger) => void): string {
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) };
  write(pino({ ...logOptions, level: 'info' }, stream));
  return lines.join('');
}

test.each(['name', 'phone', 'identityNumber', 'address', 'caller', 'authorization', 'text'])(
  'A log line holds no %s, however deep',
  (key) => {
    const personal = { [key]: '张三 13800138000' };
    const line = written((log) => {
      log.info(personal);
      log.info({ petition: personal });
      log.info({ petition: { of: personal } });
      log.info({ input: { [key]: { inside: '张三 13800138000' } } });
    });
    expect(line).not.toMatch(/张三|13800138000/);
    expect(line.match(/\[Redacted\]/g)).toHaveLength(4);
  },
);

test('A log line carries the trace of the work that wrote it', () => {
  const line = written((log) => {
    traced('request-7', () => log.info({ petitionId: 'p' }, 'lodged'));
    log.info('outside');
  });
  const [inside, outside] = line.trim().split('\n').map((text) => JSON.parse(text));
  expect(inside).toMatchObject({ traceId: 'request-7', petitionId: 'p', msg: 'lodged' });
  expect(outside).not.toHaveProperty('traceId');
});
