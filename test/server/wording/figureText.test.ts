import assert from 'node:assert/strict';
import type { Figure } from '../../../src/annotations/figures/figure';
import { normalForm, nounOf } from '../../../src/server/wording/figureText';
import { useBundle } from '../../../src/server/wording/translate';
import { german } from './german';

type Form = Partial<Omit<Figure, 'start' | 'end' | 'confidence'>>;

describe('figures in words', () => {
  const cases: [form: Form, text: string][] = [
    [{ kind: 'money', value: 3.5e9, currency: 'USD' }, '3.5 billion US dollars'],
    [{ kind: 'money', value: 80, currency: 'USD', unit: 'per barrel' }, '80 US dollars per barrel'],
    [{ kind: 'money', value: 40, unit: 'cent' }, '40 cent'],
    [{ kind: 'money', value: 40 }, '40'],
    [{ kind: 'money', value: 2e6, low: 2e6, high: 3e6, currency: 'EUR' }, '2 million–3 million euros'],
    [{ kind: 'percent', value: 6.5, unit: 'percent' }, '6.5 %'],
    [{ kind: 'percent', value: 1, unit: 'percentage point' }, '1 percentage point'],
    [{ kind: 'date', interval: ['2024-06-20', '2024-06-21'] }, 'Thursday 20 June 2024'],
    [{ kind: 'time', interval: ['2024-06-20T18:00', '2024-06-21T00:00'] }, 'Thursday 20 June 2024, 18:00–24:00'],
    [{ kind: 'time', rule: 'clock', value: 9 * 60 + 5 }, '09:05'],
    [{ kind: 'time', rule: 'clock', value: 22 * 60 + 30 }, '22:30'],
    [{ kind: 'time', rule: 'clock' }, ''],
    [{ kind: 'time', rule: 'time-word', value: 90 }, ''],
    [{ kind: 'date', rule: 'weekday' }, ''],
    [{ kind: 'ordinal', value: 5, head: 'novel' }, '5th novel'],
    [{ kind: 'ordinal', value: 2, head: 'stop' }, '2nd stop'],
    [{ kind: 'ordinal', value: 21 }, '21st'],
    [{ kind: 'ordinal', value: 13 }, '13th'],
    [{ kind: 'ordinal', value: 103 }, '103rd'],
    [{ kind: 'score', value: 3, low: 3, high: 2 }, '3–2'],
    [{ kind: 'age', value: 45, unit: 'year' }, '45 years old'],
    [{ kind: 'age', value: 1, unit: 'year' }, '1 year old'],
    [{ kind: 'age', value: 6, unit: 'month' }, '6 months old'],
    [{ kind: 'age', value: 6 }, '6 years old'],
    [{ kind: 'duration', value: 2, unit: 'century' }, '2 centuries'],
    [{ kind: 'duration', unit: 'day' }, 'days'],
    [{ kind: 'measure', value: 90, unit: 'mile per hour' }, '90 miles per hour'],
    [{ kind: 'measure', value: 5, unit: 'foot' }, '5 feet'],
    [{ kind: 'measure', value: 5, unit: 'inch' }, '5 inches'],
    [{ kind: 'measure', value: 40, unit: 'celsius' }, '40 celsius'],
    [{ kind: 'measure', value: 40, unit: 'megahertz' }, '40 megahertz'],
    [{ kind: 'measure', value: 2, unit: 'gas' }, '2 gases'],
    [{ kind: 'measure', value: 2, unit: 'box' }, '2 boxes'],
    [{ kind: 'count', value: 206, unit: 'person' }, '206 people'],
    [{ kind: 'count', value: 2, unit: 'church' }, '2 churches'],
    [{ kind: 'count', value: 2, unit: 'dish' }, '2 dishes'],
    [{ kind: 'count', value: 2, unit: 'city' }, '2 cities'],
    [{ kind: 'count', value: 2, unit: 'day' }, '2 days'],
    [{ kind: 'count', value: 2, unit: 'tooth' }, '2 teeth'],
    [{ kind: 'count', value: 2, head: 'boat' }, '2 boats'],
    [{ kind: 'count', value: 2, unit: 'crew', head: 'crew' }, '2 crew'],
    [{ kind: 'count', value: 2, unit: 'crew', head: 'crews' }, '2 crews'],
    [{ kind: 'count', value: 1, unit: 'crew', head: 'crew' }, '1 crew'],
    [{ kind: 'count', value: 2 }, '2'],
    [{ kind: 'count', value: 40, low: 40, unit: 'boat' }, '40 or more boats'],
    [{ kind: 'count', value: 24, low: 24, high: 100, unit: 'boat' }, '24–100 boats'],
    [{ kind: 'number', value: -206 }, '-206'],
    [{ kind: 'number' }, ''],
    [{ kind: 'set', value: 1, unit: 'week' }, '1'],
  ];
  it('are said in the language of the editor, the articles’ own nouns apart', () => {
    useBundle(german, 'de');
    const said = (form: Form): string =>
      normalForm({ start: 0, end: 1, kind: 'number', rule: 'bare', confidence: 1, ...form });
    const texts = [
      said({ kind: 'ordinal', value: 2, head: 'stop' }),
      said({ kind: 'count', value: 214, unit: 'person' }),
      said({ kind: 'count', value: 2, head: 'boat' }),
      said({ kind: 'age', value: 1, unit: 'year' }),
      said({ kind: 'date', interval: ['2024-06-20', '2024-06-21'] }),
    ];
    useBundle(undefined);
    assert.deepEqual(texts, ['2. stop', '214 Personen', '2 boats', '1 Jahr alt', 'Donnerstag, 20. Juni 2024']);
  });

  it('name what is counted as the article does behind a number', () => {
    const figure = { start: 0, end: 1, rule: 'counted', confidence: 1, unit: 'crew' } as const;
    assert.equal(nounOf({ ...figure, kind: 'count', value: 3, head: 'crew' }), 'crew');
    assert.equal(nounOf({ ...figure, kind: 'count', value: 3, head: 'crews' }), 'crews');
    assert.equal(nounOf({ ...figure, kind: 'count', value: 1, head: 'crew' }), 'crews');
    assert.equal(nounOf({ ...figure, kind: 'count', value: 1, unit: 'person', head: 'person' }), 'people');
  });

  for (const [form, text] of cases) {
    it(JSON.stringify(form), () => {
      assert.equal(normalForm({ start: 0, end: 1, kind: 'number', rule: 'bare', confidence: 1, ...form }), text);
    });
  }
});
