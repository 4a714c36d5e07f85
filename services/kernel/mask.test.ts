import { describe, expect, test } from '@jest/globals';
import { maskAddress, maskIdentity, maskIdentityWhole, maskName, maskPhone } from './mask.ts';

describe('What is shown of a person (R-D-28)', () => {
  test.each([
    ['张三', '张*'], ['欧阳娜', '欧阳*'], ['欧阳', '欧*'], ['司马相如', '司马*'], ['王小二', '王*'],
    ['阿卜杜拉·买买提', '阿*'], ['𠮷野家', '𠮷*'], ['王', '*'], ['', ''], [' 李四 ', '李*'],
  ])('of the name %s: %s', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  test.each([
    ['13812345678', '138****5678'], ['028-85801234', '**********34'], ['110', '***'], ['', ''],
  ])('of the number %s: %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  test('of an identity number: the first six and last four, or the first and last one', () => {
    expect(maskIdentity('11010519491231002X')).toBe('110105********002X');
    expect(maskIdentityWhole('11010519491231002X')).toBe('1****************X');
  });

  test('of a number that is none: nothing', () => {
    expect(maskIdentity('110105491231002')).toBe('***************');
    expect(maskIdentityWhole('1234')).toBe('****');
  });

  test.each([
    ['双流区东升街道龙桥社区棠湖西路一段12号3栋', '双流区东升街道龙桥社区***'],
    ['黄龙溪镇川江村6组', '黄龙溪镇川江村***'],
    ['棠湖西路一段12号', '***'],
  ])('of the address %s: %s', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });
});
