import { once } from '@linli/chassis/idempotency.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { isBookable } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import type { FundKind } from '../../domain/funds/accounts.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import { listEstatesById } from '../../store/estates.ts';
import type { Fund } from '../../store/funds/fund.entity.ts';
import { getFund, insertFund } from '../../store/funds/funds.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly kind: FundKind;
  readonly name: string;
  readonly estateId?: string | null | undefined;
  readonly programme?: string | null | undefined;
  readonly each?: number | null | undefined;
  readonly openedOn: CivilDate;
}

/** Opens the books of an estate's fund, or of a programme of the district. */
export function openFund(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Fund> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'openFund', input, now }, async () => {
    const place = await placeOf(em, input, actor.tenant);
    if (place instanceof Refusal) return place;
    authorize(mayKeepBooks(actor, place));

    const name = textWithin('name', input.name, { max: 80 });
    if (name instanceof Refusal) return name;
    const each = input.each ?? null;
    if (each !== null && !isBookable(each)) return wrongEach();
    if (input.openedOn > today) return tooEarly(today);

    const { kind, openedOn } = input;
    const fund = {
      ...place, id: newId(now), tenant: actor.tenant, kind, name, each, openedOn,
      openedBy: actor.id,
    };
    return (await insertFund(em, fund)) ? fund : alreadyOpen();
  }, (id) => getFund(em, id)));
}

/** A programme is the district's, and any other fund an estate's. */
async function placeOf(
  em: EntityManager, { kind, estateId, programme, each }: Asked | Omit<Asked, 'idempotencyKey'>,
  tenant: string,
) {
  if (kind === 'PROGRAMME') {
    const code = textWithin('programme', programme ?? '', { max: 40 });
    if (code instanceof Refusal) return code;
    return estateId ? ofNoEstate() : { division: tenant, estateId: null, programme: code };
  }
  if (programme || each) return ofNoProgramme();
  const [estate] = await listEstatesById(em, [estateId ?? '']);
  return estate
    ? { division: estate.division, estateId: estate.id, programme: null }
    : new Refusal('UNKNOWN_ESTATE', 'There is no such estate', '没有该小区', { field: 'estateId' });
}

function ofNoEstate(): Refusal {
  return new Refusal('INVALID_INPUT', 'A programme is of no estate', '专项资金不属于单个小区',
    { field: 'estateId' });
}

function ofNoProgramme(): Refusal {
  return new Refusal('INVALID_INPUT', 'Only a programme has a code and an amount each',
    '仅专项资金可设项目代码与每笔金额', { field: 'programme' });
}

function wrongEach(): Refusal {
  return new Refusal('INVALID_INPUT', 'Each grant is whole fen above 0', '每笔金额须为正整数分',
    { field: 'each' });
}

function tooEarly(today: CivilDate): Refusal {
  return new Refusal('WRONG_DAY', `The day is ${today} or before`, `开户日期不得晚于${today}`,
    { field: 'openedOn' });
}

function alreadyOpen(): Refusal {
  return new Refusal('ALREADY_OPEN', 'There is such a fund', '已有该类资金账户', { field: 'kind' });
}
