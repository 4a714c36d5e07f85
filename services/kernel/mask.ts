/** Surnames of two characters, the common ones; of others the first character is shown. */
const COMPOUND_SURNAMES = new Set([
  '欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯',
  '端木', '百里', '东郭', '南宫', '呼延', '宇文', '长孙', '轩辕', '闻人', '独孤', '钟离', '澹台',
  '申屠', '太史', '公羊', '赫连', '鲜于', '单于', '淳于', '仲孙', '西门', '公冶', '宗政', '濮阳',
]);

/** R-D-28: the surname and one star, however long the name. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  if (characters.length < 2) return characters.map(() => '*').join('');
  const compound = characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''));
  return `${characters.slice(0, compound ? 2 : 1).join('')}*`;
}

/** R-D-28: of a mobile the first three and the last four; of any other number the last two. */
export function maskPhone(phone: string): string {
  if (/^\d{11}$/.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  return phone.length > 4 ? stars(phone.length - 2) + phone.slice(-2) : stars(phone.length);
}

/** R-D-28: the first six and the last four. */
export function maskIdentity(number: string): string {
  return number.length === 18
    ? `${number.slice(0, 6)}${stars(8)}${number.slice(-4)}`
    : stars(number.length);
}

/** R-D-28, the narrower form: the first and the last character. */
export function maskIdentityWhole(number: string): string {
  return number.length === 18
    ? `${number.slice(0, 1)}${stars(16)}${number.slice(-1)}`
    : stars(number.length);
}

/** R-D-28: down to the community and no further; of an address that names none, nothing. */
export function maskAddress(address: string): string {
  const [kept] = /^.*?(?:社区|村)/u.exec(address) ?? [];
  return kept ? `${kept}***` : '***';
}

function stars(count: number): string {
  return '*'.repeat(count);
}
