import assert from 'node:assert/strict';
import { FormValues } from '../../src/text/formValues';
import { newForm } from '../../src/text/wordForms';

describe('values of forms', () => {
  it('are those of the form, whatever other values took their place', () => {
    const forms = Array.from({ length: 40_000 }, (_, i) => newForm(`w${i}`, (written) => written));
    const values = new FormValues(({ written }) => Number(written.slice(1)));
    for (const _ of [1, 2]) for (const [i, form] of forms.entries()) assert.equal(values.of(form), i);
  });

  it('are worked out once where a form stands again', () => {
    let asked = 0;
    const values = new FormValues(() => ++asked);
    const form = newForm('w', (written) => written);
    assert.deepEqual([values.of(form), values.of(form)], [1, 1]);
  });
});
