/**
 * The rule says no. A value, not a fault: returned, shown to the caller, and nothing is written.
 * `field` names the input that was refused and `rule` the rule that refused it, where there is one.
 */
export class Refusal {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly field: string | null;
  readonly rule: string | null;

  constructor(
    code: string,
    message: string,
    messageZh: string,
    { field = null, rule = null }: { field?: string | null; rule?: string | null } = {},
  ) {
    this.code = code;
    this.message = message;
    this.messageZh = messageZh;
    this.field = field;
    this.rule = rule;
  }
}
