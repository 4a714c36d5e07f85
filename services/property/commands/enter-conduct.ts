import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { idOf, isId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayEnterConduct } from '../domain/credit-policy.ts';
import type { SubjectKind } from '../domain/credit.ts';
import { ruleNamed } from '../domain/rulebook.ts';
import type { Rule } from '../domain/rulebook.ts';
import { getEntry } from '../store/credit-entries.ts';
import type { CreditEntry } from '../store/credit-entry.entity.ts';
import { readBooks } from '../store/credit-law.ts';
import { lockSubject } from '../store/subjects.ts';
import { entryOf } from './enter-credit.ts';
import { keepEntry } from './keep-entry.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly rule: string;
  readonly confirmedAt: Date;
  readonly reference: string;
  readonly about: string;
}

/**
 * An official enters a record of conduct by its rule, on a document (R-K-10, R-K-11). What it comes
 * to is the rule's, in the version in force as it was established; the cap is the profile's.
 */
export function enterConduct(
  { actor, now, write }: Deps,
  { idempotencyKey: key, ...input }: Asked & { readonly idempotencyKey: string },
): Promise<Row<CreditEntry> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'enterConduct', input, now },
    async () => {
      authorize(mayEnterConduct(actor));
      const said = readSaid(input, now);
      if (said instanceof Refusal) return said;
      const { tenant } = actor;
      const subject = await holdSubject(em, { ...input, tenant });
      if (!subject) return unknownSubject();
      const rule = ruleNamed((await readBooks(em, tenant)).at(input.confirmedAt), input.rule);
      const enterable = ruleByHand(rule);
      if (enterable instanceof Refusal) return enterable;

      const eventId = idOf('conduct', subject.id, enterable.code, said.reference);
      const evidence = {
        topic: 'property.conduct-entered', eventId, petitionId: null, estateId: null,
        reference: said.reference,
      };
      const conduct = { ...input, tenant, evidence, about: said.about };
      const entry = entryOf(conduct, enterable, { now, enteredBy: actor.id });
      return (await keepEntry(em, subject, entry, now)) ? entry : alreadyEntered();
    }, (id) => getEntry(em, id)));
}

/** A subject named by whoever asks; null where the district has none such. */
export async function holdSubject(
  em: EntityManager,
  { subjectKind: kind, subjectId: id, tenant }: Pick<Asked, 'subjectKind' | 'subjectId'>
    & { readonly tenant: string },
) {
  return isId(id) ? lockSubject(em, { kind, id, tenant }) : null;
}

export function unknownSubject(): Refusal {
  return new Refusal('UNKNOWN_SUBJECT', 'There is no such subject of credit', '没有该信用主体',
    { field: 'subjectId' });
}

function readSaid(
  { reference, about, confirmedAt }: Asked, now: Date,
): { reference: string; about: string } | Refusal {
  const document = textWithin('reference', reference, { max: 200 });
  if (document instanceof Refusal) return document;
  const subject = textWithin('about', about, { max: 500 });
  if (subject instanceof Refusal) return subject;
  if (confirmedAt > now) return invalid('confirmedAt', 'is to come', '不得晚于当前', 'R-K-12');
  return { reference: document, about: subject };
}

/** What an event tells is entered as it is heard, so that nobody enters it twice. */
function ruleByHand(rule: Rule | null): Rule | Refusal {
  if (rule && rule.topic === null) return rule;
  return new Refusal('UNKNOWN_RULE', 'No rule of this code may be entered by hand',
    '没有可人工录入的该项规则', { field: 'rule' });
}

function alreadyEntered(): Refusal {
  return new Refusal('ALREADY_ENTERED', 'This document is entered under this rule',
    '该文书已按此规则记录', { field: 'reference', rule: 'R-K-27' });
}
